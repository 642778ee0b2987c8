package org.copydesk.parser.html;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What a page tells machines of itself, as JSON-LD in the words of <a
 * href="https://schema.org/Article">schema.org</a>: the day, who wrote it, whose page it is.
 *
 * <p>It comes in any of many nested ways: the first of each is that of the page. Names with escaped
 * characters are left out.
 */
final class MachineData {

    private static final Pattern PUBLISHED =
            Pattern.compile("\"datePublished\"\\s*:\\s*\"(\\d{4}-\\d\\d-\\d\\d)");

    /** One object, or a list of them. */
    private static final Pattern AUTHORS =
            Pattern.compile("\"author\"\\s*:\\s*(\\{[^{}]*+\\}|\\[[^\\[\\]]*+\\])");

    private static final Pattern PUBLISHER = Pattern.compile("\"publisher\"\\s*:\\s*(\\{[^{}]*+)");

    private static final Pattern NAME = Pattern.compile("\"name\"\\s*:\\s*\"([^\"\\\\]++)\"");

    private String published = "";
    private List<String> authors = List.of();
    private String publisher = "";

    /** Reads a script, if it is such data. */
    void read(Element script) {
        if (!script.attr("type").equalsIgnoreCase("application/ld+json")) {
            return;
        }
        var data = script.data();
        published = published.isEmpty() ? first(PUBLISHED, data) : published;
        authors = authors.isEmpty() ? names(first(AUTHORS, data)) : authors;
        publisher =
                publisher.isEmpty()
                        ? names(first(PUBLISHER, data)).stream().findFirst().orElse("")
                        : publisher;
    }

    private static String first(Pattern pattern, String data) {
        var found = pattern.matcher(data);
        return found.find() ? found.group(1) : "";
    }

    private static List<String> names(String data) {
        return NAME.matcher(data)
                .results()
                .map((MatchResult name) -> PictureReader.line(name.group(1)))
                .filter(name -> !name.isEmpty() && !name.startsWith("http"))
                .distinct()
                .toList();
    }

    /** The day, as year, month and day; empty if none is told. */
    String published() {
        return published;
    }

    List<String> authors() {
        return authors;
    }

    /** The name of the publication; empty if none is told. */
    String publisher() {
        return publisher;
    }
}
