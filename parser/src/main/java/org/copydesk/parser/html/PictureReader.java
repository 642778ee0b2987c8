package org.copydesk.parser.html;

import java.util.List;
import org.copydesk.model.Image;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads pictures, also those that a script would load later. */
final class PictureReader {

    private static final List<String> LATER =
            List.of(
                    "data-src",
                    "data-lazy-src",
                    "data-original",
                    "data-delayed-url",
                    "data-lazy",
                    "data-image",
                    "data-original-src");

    private static final List<String> SETS = List.of("srcset", "data-srcset", "data-lazy-srcset");

    private PictureReader() {}

    static Image read(Element element) {
        return new Image(sourceOf(element), line(element.attr("alt")), line(element.attr("title")));
    }

    private static String sourceOf(Element element) {
        var source = element.attr("src").strip();
        boolean placeholder = source.isEmpty() || source.startsWith("data:");
        return placeholder ? laterSource(element, source) : source;
    }

    private static String laterSource(Element element, String placeholder) {
        var later = first(element, LATER);
        if (!later.isEmpty()) {
            return later;
        }
        var set = first(element, SETS);
        return set.isEmpty() ? sourceBeside(element, placeholder) : firstOf(set);
    }

    /** The other pictures to choose from, or the one for pages without scripts. */
    private static String sourceBeside(Element element, String placeholder) {
        var before = element.previousElementSibling();
        if (before != null && before.normalName().equals("source")) {
            var set = first(before, SETS);
            return set.isEmpty() ? placeholder : firstOf(set);
        }
        var source = sourceWithoutScripts(element.nextElementSibling());
        return source.isEmpty() ? placeholder : source;
    }

    private static String sourceWithoutScripts(@Nullable Element after) {
        if (after == null || !after.normalName().equals("noscript")) {
            return "";
        }
        var picture = after.firstElementChild();
        return picture != null && Kind.of(picture) == Kind.IMAGE ? picture.attr("src").strip() : "";
    }

    private static String first(Element element, List<String> attributes) {
        for (var attribute : attributes) {
            var value = element.attr(attribute).strip();
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    private static String firstOf(String set) {
        int end = 0;
        while (end < set.length() && !Blanks.isSpace(set.charAt(end))) {
            end++;
        }
        return set.substring(0, end);
    }

    /** An attribute as one line. */
    static String line(String value) {
        var line = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!Blanks.isSpace(c)) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().stripTrailing();
    }
}
