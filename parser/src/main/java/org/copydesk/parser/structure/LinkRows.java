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

    private static final int NONE = -1;

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
                        case SECTION_BODY, BRIEFS_BODY -> markSection(i);
                        default -> i + 1;
                    };
        }
    }

    /** Marks a row below a headline, and what sums it up; gives the offset behind it. */
    private int markItem(int headline) {
        int from = headline + 1;
        boolean summed = from < roles.size() && roles.get(from) == Role.DEK && !opens(from, NONE);
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
        return last < roles.size() && roles.get(last).isInStory();
    }

    /**
     * Marks the rows and the lists of links in the text of a section; gives the offset behind it.
     */
    private int markSection(int from) {
        var first = Role.SECTION_ENTRIES;
        int i = from;
        while (i < roles.size() && roles.get(i).isInSection()) {
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
        int title = NONE;
        for (int i = from; i < end; i++) {
            boolean opens = title == NONE || opens(i, title);
            roles.set(i, opens ? title == NONE ? first : Role.ENTRIES : Role.ENTRY_TEXT);
            title = opens ? i : title;
        }
    }

    /**
     * Where the row ends that a paragraph begins: each of its titles has a paragraph about it or
     * none. The same offset if there is none.
     */
    private int rowEnd(int from) {
        int title = NONE;
        int titles = 0;
        int texts = 0;
        int end = from;
        while (end < roles.size() && isText(end)) {
            if (opens(end, title)) {
                title = end;
                titles++;
            } else if (title == NONE || !leadsThere(end, title) && end > lastAbout(title)) {
                break;
            } else {
                texts++;
            }
            end++;
        }
        // Where no other title has one, the last paragraph is no text about the last.
        boolean apart = texts == 1 && end > from && title != end - 1;
        return titles < FEWEST ? from : apart ? end - 1 : end;
    }

    /** The paragraph about a title, whose own line may go on below the link. */
    private int lastAbout(int title) {
        boolean goesOn = title + 1 < blocks.size() && blocks.get(title + 1).gap() == 0;
        return goesOn ? title + 2 : title + 1;
    }

    private boolean isText(int i) {
        var role = roles.get(i);
        return blocks.get(i).form() == Form.PARAGRAPH
                && (role == Role.BODY || role == Role.DEK || role.isInSection());
    }

    /** Whether a paragraph opens with a link that is its title, and not one that leads on. */
    private boolean opens(int i, int title) {
        return Entries.isLinked(blocks.get(i)) && !isCall(i) && !leadsThere(i, title);
    }

    /** Whether a paragraph is a link to read on, or to where the title above it leads. */
    private boolean leadsThere(int i, int title) {
        return title != NONE
                && (isCall(i)
                        || Entries.isLinked(blocks.get(i))
                                && Entries.targetOf(blocks.get(i))
                                        .equals(Entries.targetOf(blocks.get(title))));
    }

    private boolean isCall(int i) {
        return looks.get(i).shape().isCall()
                && blocks.get(i).content().size() == 1
                && Entries.isLinked(blocks.get(i));
    }
}
