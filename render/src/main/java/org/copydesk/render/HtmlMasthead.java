package org.copydesk.render;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.copydesk.model.Metadata;

/** The head of an issue: publication, title, number, date and authors. */
final class HtmlMasthead {

    private final Metadata metadata;
    private final HtmlOutput out;

    HtmlMasthead(Metadata metadata, HtmlOutput out) {
        this.metadata = metadata;
        this.out = out;
    }

    /** The title of the issue, or what stands for it where it has none: a page must have one. */
    static String title(Metadata metadata) {
        if (!metadata.title().isBlank()) {
            return metadata.title();
        }
        return metadata.publication().isBlank() ? "Newsletter" : metadata.publication();
    }

    void write(int level) {
        var title = title(metadata);
        out.line("<header class=\"masthead\">");
        if (!metadata.publication().isBlank() && !title.equals(metadata.publication())) {
            out.markup("<p class=\"publication\">").text(metadata.publication()).line("</p>");
        }
        out.markup("<h" + level + ">").text(title).line("</h" + level + ">");
        details();
        out.line("</header>");
    }

    private void details() {
        boolean any =
                !metadata.number().isBlank()
                        || metadata.date().isPresent()
                        || !metadata.authors().isEmpty();
        if (!any) {
            return;
        }
        out.line("<p class=\"details\">");
        if (!metadata.number().isBlank()) {
            out.markup("<span>").text(number(metadata.number())).line("</span>");
        }
        metadata.date().ifPresent(this::date);
        if (!metadata.authors().isEmpty()) {
            out.markup("<span>").text(String.join(", ", metadata.authors())).line("</span>");
        }
        out.line("</p>");
    }

    private static String number(String number) {
        return number.chars().allMatch(Character::isDigit) ? "№ " + number : number;
    }

    private void date(LocalDate date) {
        var locale = Locale.forLanguageTag(HtmlPage.language(metadata));
        var words =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
        out.markup("<time")
                .attribute("datetime", date.toString())
                .markup(">")
                .text(words)
                .line("</time>");
    }
}
