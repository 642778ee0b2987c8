package org.copydesk.parser.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Notes what of a page stands beside its article. */
final class Beside {

    private final Notes notes;
    private final Furniture furniture;

    Beside(Notes notes, Furniture furniture) {
        this.notes = notes;
        this.furniture = furniture;
    }

    void note(Document page, Element article) {
        page.head().children().forEach(this::noteInHead);
        var body = page.body();
        Element inner = article;
        while (!inner.equals(body)) {
            var outer = inner.parent();
            if (outer == null) {
                return;
            }
            for (var child : outer.childNodes()) {
                if (!child.equals(inner)) {
                    note(child);
                }
            }
            inner = outer;
        }
    }

    private void noteInHead(Element element) {
        var reason = furniture.reasonAgainst(element, Kind.of(element));
        if (reason == Reason.SCRIPT || reason == Reason.STYLE) {
            notes.leftOut(element, reason);
        }
    }

    private void note(Node node) {
        if (node instanceof TextNode text && Blanks.isVisible(text.getWholeText())) {
            notes.leftOut(Reason.OUTSIDE, Places.start(text), Places.startEnd(text));
        } else if (node instanceof Element element) {
            var kind = Kind.of(element);
            var reason = furniture.reasonAgainst(element, kind);
            if (reason != Reason.NONE) {
                notes.leftOut(element, reason);
            } else if (kind != Kind.SILENT && showsSomething(element)) {
                notes.leftOut(element, Reason.OUTSIDE);
            }
        }
    }

    private static boolean showsSomething(Element element) {
        return element.hasText() || element.selectFirst("img, video, audio, iframe") != null;
    }
}
