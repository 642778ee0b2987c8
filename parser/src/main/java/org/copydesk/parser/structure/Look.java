package org.copydesk.parser.structure;

import org.copydesk.parser.structure.RoleCosts.Gap;

/**
 * What is seen of a block.
 *
 * @param shape what it looks like
 * @param gap how far it stands off
 * @param briefs whether it is the title of a section made of briefs
 * @param anyCase whether headlines need not be capitalised like titles
 * @param unmarked what it is not, as its source would have marked it
 */
record Look(Shape shape, Gap gap, boolean briefs, boolean anyCase, Unmarked unmarked) {

    /** What words are not in a source that has marks for it. */
    enum Unmarked {
        /** It may be anything. */
        NOTHING,
        /** It is no picture. */
        PICTURE,
        /** It is no picture, and hardly a heading. */
        HEADING,
        /** It is a picture, of nothing that follows. */
        LEAD,
        /** It is no part of a footer: a line below it says where that begins. */
        FOOTER
    }

    /** What words cost as a picture, where pictures are marked. */
    private static final int UNMARKED_PICTURE = 30;

    /** What words cost as a headline, where headings are marked. */
    private static final int UNMARKED_HEADING = 10;

    /** What a phrase costs less as a headline, where headlines are set like sentences. */
    private static final int SENTENCE_CASE = 7;

    private static final int GAPS = Gap.values().length;
    private static final int FLAGS = 4 * Unmarked.values().length;

    /** How many looks there are. */
    static final int COUNT = Shape.values().length * GAPS * FLAGS;

    private static final Look[] ALL = all();

    private static Look[] all() {
        var all = new Look[COUNT];
        for (var shape : Shape.values()) {
            for (var gap : Gap.values()) {
                for (var unmarked : Unmarked.values()) {
                    for (int flags = 0; flags < 4; flags++) {
                        var look = new Look(shape, gap, (flags & 1) > 0, (flags & 2) > 0, unmarked);
                        all[look.index()] = look;
                    }
                }
            }
        }
        return all;
    }

    /** The one look that is so: there are many blocks, but few looks. */
    static Look of(Shape shape, Gap gap, boolean briefs, boolean anyCase, Unmarked unmarked) {
        return ALL[index(shape, gap, briefs, anyCase, unmarked)];
    }

    /** A number of its own for each look. */
    int index() {
        return index(shape, gap, briefs, anyCase, unmarked);
    }

    private static int index(
            Shape shape, Gap gap, boolean briefs, boolean anyCase, Unmarked unmarked) {
        int flags = (briefs ? 1 : 0) + (anyCase ? 2 : 0) + 4 * unmarked.ordinal();
        return (shape.ordinal() * GAPS + gap.ordinal()) * FLAGS + flags;
    }

    int cost(Role role, Costs table) {
        // However many such blocks there are, none may ever be worth it.
        return isPossible(role) ? likelihood(role, table) : RoleTagger.UNREACHABLE;
    }

    private int likelihood(Role role, Costs table) {
        int cost = table.looks().cost(role, shape) + table.space().cost(gap, role);
        return cost + briefs(role) + sentenceCase(role) + unmarked(role);
    }

    private int sentenceCase(Role role) {
        boolean phrase = shape == Shape.PHRASE || shape == Shape.RUN_IN_PHRASE;
        return anyCase && phrase && role == Role.HEADLINE ? -SENTENCE_CASE : 0;
    }

    /**
     * Lists, rules and the like are whole blocks already: they make no headline, and no picture,
     * nor does a heading; nothing but a list has entries.
     */
    private boolean isPossible(Role role) {
        if (role.isEntries()) {
            return shape == Shape.LIST || shape == Shape.ENTRY_LIST;
        }
        boolean picture = shape == Shape.FIGURE;
        if (role == Role.LEAD_FIGURE && unmarked == Unmarked.LEAD
                || role == Role.FOOTER_OPENING && unmarked == Unmarked.FOOTER) {
            return false;
        }
        if (shape == Shape.HEADING && role.isPicture()) {
            return false;
        }
        return !isFinished() || !role.isLine() && (picture || !role.isPicture());
    }

    private boolean isFinished() {
        return switch (shape) {
            case FIGURE, LIST, ENTRY_LIST, RULE, OTHER -> true;
            default -> false;
        };
    }

    private int briefs(Role role) {
        return briefs && role == Role.SECTION_TITLE || !briefs && role == Role.BRIEFS_TITLE
                ? UNMARKED_PICTURE
                : 0;
    }

    private int unmarked(Role role) {
        if (role.isPicture()) {
            boolean words = unmarked == Unmarked.PICTURE || unmarked == Unmarked.HEADING;
            return words ? UNMARKED_PICTURE : 0;
        }
        return role.isHeading() && unmarked == Unmarked.HEADING ? UNMARKED_HEADING : 0;
    }
}
