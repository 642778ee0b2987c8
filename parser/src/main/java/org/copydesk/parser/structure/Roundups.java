package org.copydesk.parser.structure;

import java.util.List;
import org.copydesk.model.Link;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Paragraph;
import org.copydesk.parser.surface.SourceBlock;

/**
 * Tells roundups from stories: under their headline stand lists of titled entries and little else.
 */
final class Roundups {

    private Roundups() {}

    /** Gives the blocks of roundups the roles that they have there. */
    static void mark(List<SourceBlock> blocks, List<Role> roles) {
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i) == Role.HEADLINE) {
                markFrom(i, blocks, roles);
            }
        }
    }

    private static void markFrom(int headline, List<SourceBlock> blocks, List<Role> roles) {
        int first = headline + 1;
        if (first < roles.size() && roles.get(first) == Role.DEK) {
            first++;
        }
        int next = first;
        while (next < roles.size()
                && (isEntries(blocks.get(next), roles.get(next))
                        || next > first && roles.get(next) == Role.FIGURE)) {
            next++;
        }
        int end = next;
        while (end < roles.size() && roles.get(end) == Role.BODY) {
            end++;
        }
        if (next > first && !goesOn(end, roles)) {
            roles.set(headline, Role.ROUNDUP_HEADLINE);
            for (int i = first; i < next; i++) {
                if (roles.get(i) == Role.LIST) {
                    roles.set(i, Role.ENTRIES);
                }
            }
        }
    }

    private static boolean goesOn(int end, List<Role> roles) {
        return end < roles.size()
                && (roles.get(end) == Role.LIST
                        || roles.get(end) == Role.LABELLED
                        || roles.get(end) == Role.FIGURE);
    }

    private static boolean isEntries(SourceBlock block, Role role) {
        return role == Role.LIST
                && block.node().isPresent()
                && block.node().get() instanceof ListBlock list
                && list.items().stream().allMatch(Roundups::isEntry);
    }

    private static boolean isEntry(ListItem item) {
        if (item.blocks().isEmpty()
                || !(item.blocks().get(0) instanceof Paragraph paragraph)
                || paragraph.content().isEmpty()) {
            return false;
        }
        return paragraph.content().get(0) instanceof Link
                || RunInLabel.lengthIn(paragraph.plainText()) > 0;
    }
}
