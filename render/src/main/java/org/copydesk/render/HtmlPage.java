package org.copydesk.render;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.model.Issue;
import org.copydesk.model.Metadata;
import org.copydesk.model.Node;

/** The page around an issue. */
final class HtmlPage {

    private static final int LONGEST_DESCRIPTION = 200;

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*");

    private final Issue issue;
    private final String stylesheet;
    private final HtmlOutput out;

    HtmlPage(Issue issue, String stylesheet, HtmlOutput out) {
        this.issue = issue;
        this.stylesheet = stylesheet;
        this.out = out;
    }

    void write(Runnable content) {
        out.line("<!doctype html>");
        out.markup("<html").attribute("lang", language(issue.metadata())).line(">");
        out.line("<head>");
        out.line("<meta charset=\"utf-8\">");
        out.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        out.markup("<title>").text(pageTitle()).line("</title>");
        meta("description", description());
        issue.metadata().authors().forEach(author -> meta("author", author));
        issue.metadata().date().ifPresent(date -> meta("dcterms.date", date.toString()));
        out.line("<meta name=\"color-scheme\" content=\"light dark\">");
        HtmlAddress.link(issue.metadata().url())
                .ifPresent(
                        url ->
                                out.markup("<link rel=\"canonical\"")
                                        .attribute("href", url)
                                        .line(">"));
        if (!stylesheet.isBlank()) {
            out.line("<style>").line(stylesheet.strip()).line("</style>");
        }
        out.line("</head>").line("<body>").line("<main>");
        content.run();
        out.line("</main>").line("</body>").line("</html>");
    }

    private void meta(String name, String content) {
        if (!content.isBlank()) {
            out.markup("<meta").attribute("name", name).attribute("content", content).line(">");
        }
    }

    /**
     * The language of the issue; English where it does not say, or says something that is no
     * language tag.
     */
    static String language(Metadata metadata) {
        return LANGUAGE.matcher(metadata.language()).matches() ? metadata.language() : "en";
    }

    private String pageTitle() {
        var metadata = issue.metadata();
        var title = HtmlMasthead.title(metadata);
        boolean named =
                !metadata.publication().isBlank() && !title.contains(metadata.publication());
        return named ? title + " – " + metadata.publication() : title;
    }

    /**
     * The first words that say what the issue is about: of the letter, or else the first dek or
     * headline.
     */
    private String description() {
        var letter = issue.letter().stream().flatMap(each -> each.blocks().stream());
        var items = issue.items().stream().flatMap(item -> item.children().stream());
        return Stream.concat(letter, items)
                .map(Node::plainText)
                .map(words -> words.replaceAll("\\s+", " ").strip())
                .filter(words -> words.length() > 40)
                .findFirst()
                .map(HtmlPage::shorten)
                .orElse("");
    }

    private static String shorten(String words) {
        if (words.length() <= LONGEST_DESCRIPTION) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST_DESCRIPTION);
        return words.substring(0, end > 0 ? end : LONGEST_DESCRIPTION) + "…";
    }
}
