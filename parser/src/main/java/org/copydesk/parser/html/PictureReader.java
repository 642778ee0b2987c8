package org.copydesk.parser.html;

import java.util.List;
import org.copydesk.model.Image;
import org.jsoup.nodes.Element;

/** Reads pictures, also those that a script would load later. */
final class PictureReader {

    private static final List<String> LATER = List.of("data-src", "data-lazy-src", "data-original");

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
        for (var attribute : LATER) {
            var source = element.attr(attribute).strip();
            if (!source.isEmpty()) {
                return source;
            }
        }
        var set = element.hasAttr("srcset") ? element.attr("srcset") : element.attr("data-srcset");
        return set.isBlank() ? placeholder : firstOf(set.strip());
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
