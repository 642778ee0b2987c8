package org.copydesk.parser.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Weighs the text of an element: how much of it is running text, how much leads elsewhere. */
final class Prose implements NodeFilter {

    /** Looks at no more nodes than these, so that weighing is cheap wherever it is asked for. */
    private static final int MAX_NODES = 600;

    private int seen;
    private int links;
    private int running;
    private int linked;
    private boolean controls;

    private Prose() {}

    static Prose of(Element element) {
        var prose = new Prose();
        NodeTraversor.filter(prose, element);
        return prose;
    }

    /** Characters outside links. */
    int running() {
        return running;
    }

    /** Characters in links. */
    int linked() {
        return linked;
    }

    /** Whether there is something to click on or to fill in. */
    boolean hasControls() {
        return controls;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            int ink = ink(text.getWholeText());
            running += links > 0 ? 0 : ink;
            linked += links > 0 ? ink : 0;
        } else if (node instanceof Element element) {
            var kind = Kind.of(element);
            links += kind == Kind.LINK ? 1 : 0;
            controls |= kind == Kind.CONTROL || kind == Kind.FORM;
        }
        seen++;
        return seen < MAX_NODES ? FilterResult.CONTINUE : FilterResult.STOP;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        links -= isLink(node) ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    private static boolean isLink(Node node) {
        return node instanceof Element element && Kind.of(element) == Kind.LINK;
    }

    /** How many characters a text has; none, if there is nothing to see of it. */
    static int ink(String text) {
        return Blanks.isVisible(text) ? text.length() : 0;
    }
}
