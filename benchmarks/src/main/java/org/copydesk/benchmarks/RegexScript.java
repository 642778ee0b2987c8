package org.copydesk.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people write who need a newsletter's text in a hurry: regular expressions over its lines.
 * Done with care: compiled once, one look at each line. It knows bullets, headings, labels, links
 * and bold in Markdown; it makes no model, no positions and no decisions.
 */
final class RegexScript {

    /** A line as the script understands it. */
    record Row(String kind, String label, String text, List<String> links) {}

    private static final Pattern LINE =
            Pattern.compile(
                    "^(?:(?<bullet>[ \\t]*(?:[•*+-]|\\d{1,3}[.)])[ \\t]+)"
                            + "|(?<heading>#{1,6}[ \\t]+)"
                            + "|(?:\\*\\*)?(?<label>\\p{Lu}[\\p{L}’' -]{2,40}):(?:\\*\\*)?[\\s\\u00A0])?"
                            + "(?<text>.*\\S)[ \\t]*$",
                    Pattern.MULTILINE);

    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]*)\\]\\(([^)\\s]*)\\)");
    private static final Pattern MARKS = Pattern.compile("[*_`]+|\\[([^\\]\\n]*)\\]\\([^)\\s]*\\)");

    List<Row> read(String source, boolean markdown) {
        var rows = new ArrayList<Row>();
        var line = LINE.matcher(source);
        while (line.find()) {
            rows.add(row(line, markdown));
        }
        return rows;
    }

    private static Row row(Matcher line, boolean markdown) {
        var text = line.group("text");
        var label = line.group("label");
        var words = markdown ? MARKS.matcher(text).replaceAll("$1") : text;
        return new Row(
                kind(line), label == null ? "" : label, words, markdown ? links(text) : List.of());
    }

    private static String kind(Matcher line) {
        if (line.start("bullet") >= 0) {
            return "bullet";
        } else if (line.start("heading") >= 0) {
            return "heading";
        }
        return line.start("label") >= 0 ? "passage" : "paragraph";
    }

    private static List<String> links(String text) {
        var links = new ArrayList<String>();
        var link = LINK.matcher(text);
        while (link.find()) {
            links.add(link.group(2));
        }
        return links;
    }
}
