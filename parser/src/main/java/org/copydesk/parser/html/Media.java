package org.copydesk.parser.html;

import org.jsoup.nodes.Element;

/** Tells frames and players that show something from empty ones. */
final class Media {

    private Media() {}

    static boolean hasContent(Element element) {
        return hasSource(element) || element.children().stream().anyMatch(Media::hasSource);
    }

    private static boolean hasSource(Element element) {
        return !element.attr("src").isBlank()
                || !element.attr("data").isBlank()
                || !element.attr("srcdoc").isBlank()
                || !element.attr("data-videoid").isBlank();
    }
}
