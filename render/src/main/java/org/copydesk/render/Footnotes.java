package org.copydesk.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.copydesk.model.Footnote;
import org.copydesk.model.Inline;
import org.copydesk.model.Issue;
import org.copydesk.model.Line;
import org.copydesk.model.Node;
import org.copydesk.model.Paragraph;

/** Finds the footnotes of an issue. */
final class Footnotes {

    private Footnotes() {}

    /** The footnotes, in order; they are blocks, so that words need not be looked through. */
    static List<Footnote> of(Issue issue) {
        var found = new ArrayList<Footnote>();
        Deque<Node> open = new ArrayDeque<>();
        open.push(issue);
        while (!open.isEmpty()) {
            var node = open.pop();
            if (node instanceof Footnote note) {
                found.add(note);
            }
            if (!isWords(node)) {
                var children = node.children();
                for (int i = children.size() - 1; i >= 0; i--) {
                    open.push(children.get(i));
                }
            }
        }
        return found;
    }

    private static boolean isWords(Node node) {
        return node instanceof Inline || node instanceof Paragraph || node instanceof Line;
    }
}
