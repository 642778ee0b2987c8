package org.copydesk.render;

import java.util.List;
import org.copydesk.model.Block;
import org.copydesk.model.Figure;
import org.copydesk.model.Issue;
import org.copydesk.model.ListBlock;
import org.copydesk.model.Node;
import org.copydesk.model.Passage;
import org.copydesk.model.Rule;

/** Finds rules inside an item that its layout in Markdown would take for its end. */
final class MarkdownRules {

    private MarkdownRules() {}

    /**
     * Whether something stands below a rule in the last item of an issue, or in its letter if there
     * is none.
     */
    static boolean areLastIn(Issue issue) {
        if (issue.sections().isEmpty()) {
            return issue.letter().filter(MarkdownRules::hasRule).isPresent();
        }
        var section = lastOf(issue.sections());
        return hasRule(section.items().isEmpty() ? section : lastOf(section.items()));
    }

    private static <T> T lastOf(List<T> list) {
        return list.get(list.size() - 1);
    }

    private static boolean hasRule(Node item) {
        var parts = item.children();
        for (int i = 0; i < parts.size(); i++) {
            boolean above = i + 1 < parts.size() && parts.get(i) instanceof Rule;
            if (above || parts.get(i) instanceof Passage passage && hasRule(passage)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether none is among blocks.
     *
     * @param opened whether a label or a heading stands above the blocks
     * @param closed whether a label or a farewell stands below them
     */
    static boolean areClear(List<Block> blocks, boolean opened, boolean closed) {
        var printed = MarkdownLists.printed(blocks);
        int last = printed.size() - 1;
        for (int i = 0; i <= last; i++) {
            boolean ends = i == 0 && opened || (i == last ? closed : begins(printed.get(i + 1)));
            if (printed.get(i) instanceof Rule && ends) {
                return false;
            }
        }
        return true;
    }

    private static boolean begins(Block block) {
        return block instanceof Figure || block instanceof ListBlock;
    }
}
