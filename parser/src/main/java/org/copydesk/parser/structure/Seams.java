package org.copydesk.parser.structure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.copydesk.parser.surface.IssueTitle;
import org.copydesk.parser.surface.SourceBlock;

/** Tells where lines right under each other are not one paragraph. */
final class Seams {

    private static final Set<Shape> HEADLINE_LIKE =
            EnumSet.of(
                    Shape.PHRASE,
                    Shape.TITLE,
                    Shape.CAPTION,
                    Shape.RUN_IN_PHRASE,
                    Shape.MARKED_TITLE);

    private static final Set<Shape> TEXT_LIKE =
            EnumSet.of(
                    Shape.SENTENCE,
                    Shape.FRAGMENT,
                    Shape.TEXT,
                    Shape.PHRASE,
                    Shape.CALL_TO_ACTION,
                    Shape.POINTER,
                    Shape.RUN_IN,
                    Shape.CAPTION);

    /** Characters of lines that are wrapped: between the two margins. */
    private static final int NARROWEST = 72;

    private static final int WIDEST = 80;

    /** Characters of lines that nobody wraps. */
    private static final int SHORTEST_PARAGRAPH = 120;

    private Seams() {}

    /** Whether a line begins a block of its own, right under another; both look as given. */
    static boolean isAbove(List<SourceBlock> blocks, int i, Shape above, Shape shape) {
        if (standsAlone(above)
                || standsAlone(shape)
                || shape == Shape.SIGNATURE
                || areParagraphs(blocks.get(i - 1).text(), blocks.get(i).text(), shape)) {
            return true;
        } else if (shape == Shape.LABEL || shape == Shape.RUN_IN && above == Shape.LABEL) {
            return !isBareLabel(blocks.get(i - 1));
        }
        boolean first = i == 1 || blocks.get(i - 1).gap() > 0;
        return first
                && (isAddressed(blocks, i)
                        || !isWrapped(blocks.get(i - 1).text(), blocks.get(i).text()))
                && (isHeadline(blocks, i, above, shape)
                        || !isNameplate(blocks, i)
                                && announces(blocks.get(i - 1), above, blocks.get(i), shape));
    }

    /** Whether a line is nothing but an address and the next, right below, begins anew. */
    private static boolean isAddressed(List<SourceBlock> blocks, int i) {
        if (!Addresses.isBare(blocks.get(i).text()) || i + 1 == blocks.size()) {
            return false;
        }
        var next = blocks.get(i + 1);
        return next.gap() == 0
                && !next.text().isEmpty()
                && !Character.isLowerCase(next.text().charAt(0));
    }

    /**
     * Whether lines are more than one that is wrapped, and whole sentences; below such a line, a
     * label and its text may be short.
     */
    private static boolean areParagraphs(String above, String below, Shape shape) {
        return above.length() > SHORTEST_PARAGRAPH
                && (below.length() > SHORTEST_PARAGRAPH || shape == Shape.RUN_IN)
                && ".!?…".indexOf(Typography.markAtEnd(above)) >= 0
                && !Character.isLowerCase(below.charAt(0));
    }

    private static boolean standsAlone(Shape shape) {
        return shape == Shape.FAREWELL || shape == Shape.BYLINE;
    }

    /**
     * Whether this line and the one before stand alone between blank lines, as a brief and its
     * headline do.
     */
    private static boolean isHeadline(List<SourceBlock> blocks, int i, Shape above, Shape shape) {
        boolean pair =
                blocks.get(i - 1).gap() > 0
                        && (i + 1 == blocks.size() || blocks.get(i + 1).gap() > 0);
        return pair
                && HEADLINE_LIKE.contains(above)
                && !isBareLabel(blocks.get(i - 1))
                && TEXT_LIKE.contains(shape);
    }

    /** Whether a line ends where the next word would have gone beyond the margin. */
    private static boolean isWrapped(String line, String below) {
        int word = below.indexOf(' ');
        int wide = line.length() + 1 + (word < 0 ? below.length() : word);
        return wide > NARROWEST && line.length() <= WIDEST && below.length() <= WIDEST;
    }

    /** The name of a newsletter at the very top, above a number or a date. */
    private static boolean isNameplate(List<SourceBlock> blocks, int i) {
        return i == 1 && IssueTitle.isIn(blocks.get(i).text());
    }

    /** Whether a line is known by the one below to be a block of its own. */
    private static boolean announces(
            SourceBlock line, Shape looks, SourceBlock below, Shape shape) {
        if (looks == Shape.CALL_OUT) {
            return line.text().endsWith(",") && Signatures.mayBeName(below.text(), shape);
        } else if (Capitals.isHeading(line, looks)) {
            return TEXT_LIKE.contains(shape);
        }
        return HEADLINE_LIKE.contains(looks)
                && !isBareLabel(line)
                && (Addresses.isBare(below.text()) || isSentence(below, shape));
    }

    /** Whether a line is a whole sentence or several. */
    private static boolean isSentence(SourceBlock line, Shape shape) {
        return TEXT_LIKE.contains(shape)
                && ".!?".indexOf(Typography.markAtEnd(line.text())) >= 0
                && !Character.isLowerCase(line.text().charAt(0));
    }

    private static boolean isBareLabel(SourceBlock block) {
        return block.text().endsWith(":");
    }
}
