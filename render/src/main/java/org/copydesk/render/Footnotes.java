package org.copydesk.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.copydesk.model.Footnote;
import org.copydesk.model.Inline;
import org.copydesk.model.Issue;
import org.copydesk.model.Line;
import org.copydesk.model.Node;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Passage;

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
            var parts = parts(node);
            for (int i = parts.size() - 1; i >= 0; i--) {
                if (!isWords(parts.get(i))) {
                    open.push(parts.get(i));
                }
            }
        }
        return found;
    }

    /** The parts of a node; a label has no footnotes. */
    private static List<? extends Node> parts(Node node) {
        return node instanceof Passage passage ? passage.blocks() : node.children();
    }

    /** What labels have in common that readers take for the same: their letters, small or not. */
    static String key(String label) {
        return label.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static boolean isWords(Node node) {
        return node instanceof Inline || node instanceof Paragraph || node instanceof Line;
    }
}
