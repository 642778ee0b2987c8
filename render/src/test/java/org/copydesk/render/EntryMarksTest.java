package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.copydesk.model.Entry;
import org.copydesk.model.Inline;
import org.copydesk.model.Issue;
import org.copydesk.model.Line;
import org.copydesk.model.Link;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Roundup;
import org.copydesk.model.Section;
import org.copydesk.model.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the three forms part the title of an entry from its text. */
class EntryMarksTest {

    private static Issue of(Inline title, String text) {
        var entry = new Entry(new Line(List.of(title)), List.of(Paragraph.of(text)));
        var roundup =
                new Roundup(
                        Optional.empty(),
                        Optional.of(Line.of("H")),
                        Optional.empty(),
                        List.of(entry),
                        List.of());
        return Issue.builder()
                .section(new Section(Optional.empty(), List.of(), List.of(roundup)))
                .build();
    }

    private static String lastLine(Renderer renderer, Issue issue) {
        var lines = renderer.render(issue).strip().lines().toList();
        return lines.get(lines.size() - 1).strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Cold ~ [a](b): Cold ~ a: Cold ~ <a href=\"b\">a</a>:</strong> Cold",
                "cold ~ [a](b) cold ~ a cold ~ <a href=\"b\">a</a></strong> cold",
                ", cold ~ [a](b), cold ~ a, cold ~ <a href=\"b\">a</a></strong>, cold",
                "; cold ~ [a](b); cold ~ a; cold ~ <a href=\"b\">a</a></strong>; cold",
                "(cold) ~ [a](b) (cold) ~ a (cold) ~ <a href=\"b\">a</a></strong> (cold)",
                "— cold ~ [a](b) — cold ~ a — cold ~ <a href=\"b\">a</a></strong> — cold",
                "- cold ~ [a](b) - cold ~ a - cold ~ <a href=\"b\">a</a></strong> - cold",
                "by Ann ~ [a](b) by Ann ~ a by Ann ~ <a href=\"b\">a</a></strong> by Ann",
                "-cold ~ [a](b): -cold ~ a: -cold ~ <a href=\"b\">a</a>:</strong> -cold",
            })
    void aLink(String text, String markdown, String plain, String html) {
        check(of(new Link("b", "", List.of(new Text("a"))), text), markdown, plain, html);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "cold ~ **a:** cold ~ a: cold ~ a:</strong> cold",
                ", cold ~ **a:** , cold ~ a: , cold ~ a:</strong> , cold",
                "(cold) ~ **a:** (cold) ~ a: (cold) ~ a:</strong> (cold)",
                "– cold ~ **a** – cold ~ a – cold ~ a</strong> – cold",
                "- cold ~ **a** - cold ~ a - cold ~ a</strong> - cold",
            })
    void words(String text, String markdown, String plain, String html) {
        check(of(new Text("a"), text), markdown, plain, html);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Ferries stop. ~ Ferries stop. Crews walk.",
                "Who sails? ~ Who sails? Crews walk.",
                "None sails! ~ None sails! Crews walk.",
                "Waiting … ~ Waiting … Crews walk.",
                "Ferries stop ~ Ferries stop: Crews walk.",
                "'' ~ Crews walk.",
            })
    void aTitleThatEndsItselfAndNoneNeedNoColonInText(String title, String plain) {
        var issue = of(new Text(title), "Crews walk.");
        assertThat(lastLine(new TextRenderer(), issue)).isEqualTo("• " + plain);
        var lost = new TextRenderer().losses(issue).stream().map(Loss::what);
        assertThat(lost)
                .isEqualTo(
                        plain.contains(":")
                                ? List.of()
                                : List.of(
                                        title.isEmpty()
                                                ? "that words without a title are an entry"
                                                : "that the words of an item are a title"));
    }

    private static void check(Issue issue, String markdown, String plain, String html) {
        assertThat(lastLine(new MarkdownRenderer(), issue)).isEqualTo("- " + markdown);
        assertThat(lastLine(new TextRenderer(), issue)).isEqualTo("• " + plain);
        assertThat(new HtmlRenderer().render(issue)).contains(html + "</p>");
    }
}
