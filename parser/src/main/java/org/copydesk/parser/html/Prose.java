package org.copydesk.parser.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Weighs the text of an element: how much of it is running text, how much leads elsewhere. */
final class Prose {

    /** Looks at no more nodes than these, so that weighing is cheap wherever it is asked for. */
    private static final int MAX_NODES = 600;

    private int running;
    private int linked;

    private Prose() {}

    static Prose of(Element element) {
        var prose = new Prose();
        prose.weigh(element);
        return prose;
    }

    /** Characters outside links, white space left aside. */
    int running() {
        return running;
    }

    /** Characters in links. */
    int linked() {
        return linked;
    }

    private void weigh(Element root) {
        int seen = 0;
        int links = 0;
        Node node = root;
        boolean down = true;
        while (seen < MAX_NODES) {
            if (down) {
                seen++;
                links += isLink(node) ? 1 : 0;
                add(node, links > 0);
            }
            var child = node.firstChild();
            var next = node.nextSibling();
            if (down && child != null) {
                node = child;
            } else {
                links -= isLink(node) ? 1 : 0;
                var parent = node.parent();
                if (node.equals(root) || parent == null) {
                    return;
                }
                down = next != null;
                node = next != null ? next : parent;
            }
        }
    }

    private static boolean isLink(Node node) {
        return node instanceof Element element && Kind.of(element) == Kind.LINK;
    }

    private void add(Node node, boolean inLink) {
        if (node instanceof TextNode text) {
            int ink = ink(text.getWholeText());
            running += inLink ? 0 : ink;
            linked += inLink ? ink : 0;
        }
    }

    static int ink(String text) {
        int ink = 0;
        for (int i = 0; i < text.length(); i++) {
            ink += Blanks.isVisible(text.charAt(i)) ? 1 : 0;
        }
        return ink;
    }
}
