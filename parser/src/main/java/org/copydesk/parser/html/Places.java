package org.copydesk.parser.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Where nodes of a page stand in its source. */
final class Places {

    private Places() {}

    /** Where the start tag, or the text, begins. */
    static int start(Node node) {
        return Math.max(0, node.sourceRange().startPos());
    }

    /** Where the start tag, or the text, ends. */
    static int startEnd(Node node) {
        return Math.max(0, node.sourceRange().endPos());
    }

    /** Where the end tag ends, or, if there is none, where the element is over. */
    static int end(Element element) {
        var range = element.endSourceRange();
        return range.isTracked() ? range.endPos() : startEnd(element);
    }

    /** Whether the element has an end tag of its own. */
    static boolean isClosed(Element element) {
        var range = element.endSourceRange();
        return range.isTracked() && !range.isImplicit();
    }
}
