package org.copydesk.parser.structure;

import java.util.List;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/**
 * Tells roundups from stories: under their headline stand lists of titled entries and little else.
 */
final class Roundups {

    private Roundups() {}

    /** Gives the blocks of roundups the roles that they have there. */
    static void mark(List<SourceBlock> blocks, List<Role> roles, Labels labels) {
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i) == Role.HEADLINE) {
                markFrom(i, blocks, roles, labels);
            }
        }
    }

    private static void markFrom(
            int headline, List<SourceBlock> blocks, List<Role> roles, Labels labels) {
        int first = headline + 1;
        if (first < roles.size() && roles.get(first) == Role.DEK) {
            first++;
        } else if (isIntroduction(first, blocks, roles, labels)) {
            roles.set(first, Role.DEK);
            first++;
        }
        int next = first;
        while (next < roles.size()
                && (roles.get(next) == Role.LIST && Entries.isRowOf(blocks.get(next), labels)
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

    /** Where there are marks: a paragraph, and nothing but a list of entries after it. */
    private static boolean isIntroduction(
            int i, List<SourceBlock> blocks, List<Role> roles, Labels labels) {
        return labels == Labels.BOLD
                && i + 1 < roles.size()
                && roles.get(i) == Role.BODY
                && blocks.get(i).form() == Form.PARAGRAPH
                && roles.get(i + 1) == Role.LIST
                && Entries.isRowOf(blocks.get(i + 1), labels)
                && (i + 2 == roles.size()
                        || roles.get(i + 2) != Role.BODY && !goesOn(i + 2, roles));
    }

    private static boolean goesOn(int end, List<Role> roles) {
        return end < roles.size()
                && (roles.get(end) == Role.LIST
                        || roles.get(end) == Role.LABELLED
                        || roles.get(end) == Role.FIGURE);
    }
}
