package org.copydesk.parser.structure;

import java.util.List;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/**
 * Tells roundups that are no lists: below a headline, or in a section without one, stand paragraphs
 * that open with a link as their title, each with a paragraph about it or without.
 */
final class LinkRows {

    private static final int FEWEST = 2;

    private final List<SourceBlock> blocks;
    private final List<Look> looks;
    private final List<Role> roles;

    private LinkRows(List<SourceBlock> blocks, List<Look> looks, List<Role> roles) {
        this.blocks = blocks;
        this.looks = looks;
        this.roles = roles;
    }

    /** Gives the paragraphs of such roundups the roles of entries. */
    static void mark(List<SourceBlock> blocks, List<Look> looks, List<Role> roles) {
        new LinkRows(blocks, looks, roles).mark();
    }

    private void mark() {
        int i = 0;
        while (i < roles.size()) {
            i =
                    switch (roles.get(i)) {
                        case HEADLINE -> markItem(i);
                        case SECTION_BODY -> markSection(i);
                        default -> i + 1;
                    };
        }
    }

    /** Marks a row below a headline, and what sums it up; gives the offset behind it. */
    private int markItem(int headline) {
        int from = headline + 1;
        boolean summed = from < roles.size() && roles.get(from) == Role.DEK && !opens(from);
        int first = summed ? from + 1 : from;
        int end = rowEnd(first);
        if (end == first || goesOn(end)) {
            return from;
        }
        roles.set(headline, Role.ROUNDUP_HEADLINE);
        mark(first, end, Role.ENTRIES);
        return end;
    }

    /** Whether more than a last word follows. */
    private boolean goesOn(int end) {
        int last = end < roles.size() && isText(end) ? end + 1 : end;
        return last < roles.size()
                && switch (roles.get(last)) {
                    case LABELLED, BODY, LIST, FIGURE -> true;
                    default -> false;
                };
    }

    /**
     * Marks the rows and the lists of links in the text of a section; gives the offset behind it.
     */
    private int markSection(int from) {
        var first = Role.SECTION_ENTRIES;
        int i = from;
        while (i < roles.size() && roles.get(i) == Role.SECTION_BODY) {
            int end = Entries.isRowOfLinks(blocks.get(i)) ? i + 1 : rowEnd(i);
            if (end > i) {
                mark(i, end, first);
                first = Role.UNTITLED_ENTRIES;
            } else if (first == Role.UNTITLED_ENTRIES) {
                roles.set(i, Role.ROUNDUP_CLOSING);
            }
            i = Math.max(i + 1, end);
        }
        return i;
    }

    private void mark(int from, int end, Role first) {
        roles.subList(from, end).replaceAll(role -> Role.ENTRIES);
        roles.set(from, first);
    }

    /**
     * Where the row ends that a paragraph begins: of any two of its paragraphs one has a title. The
     * same offset if there is none.
     */
    private int rowEnd(int from) {
        int titles = 0;
        int texts = 0;
        int end = from;
        while (end < roles.size() && isText(end) && (opens(end) || isAbout(end, from))) {
            titles += opens(end) ? 1 : 0;
            texts += opens(end) ? 0 : 1;
            end++;
        }
        // Where no other title has one, the last paragraph is no text about the last.
        boolean apart = texts == 1 && end > from && !opens(end - 1);
        return titles < FEWEST ? from : apart ? end - 1 : end;
    }

    /** Whether a paragraph is the one about a title, whose line may go on below the link. */
    private boolean isAbout(int i, int from) {
        int title = i - 1;
        if (title > from && blocks.get(title).gap() == 0) {
            title--;
        }
        return title >= from && (opens(title) || opens(i - 1));
    }

    private boolean isText(int i) {
        return blocks.get(i).form() == Form.PARAGRAPH
                && switch (roles.get(i)) {
                    case BODY, DEK, SECTION_BODY -> true;
                    default -> false;
                };
    }

    /** Whether a paragraph opens with a link that is its title, and is not one to read on. */
    private boolean opens(int i) {
        boolean call = looks.get(i).shape() == Shape.CALL_TO_ACTION;
        return Entries.isLinked(blocks.get(i)) && !(call && blocks.get(i).content().size() == 1);
    }
}
