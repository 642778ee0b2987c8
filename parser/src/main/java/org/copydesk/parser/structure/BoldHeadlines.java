package org.copydesk.parser.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/**
 * Tells headings that are bold lines: headlines where the headings are the titles of sections, as
 * these have all the same level, and several stand right above such a line, with text below it; all
 * headings where there are no others.
 */
final class BoldHeadlines {

    /** Fewer sections may have opened with something else, and one bold line may be anything. */
    private static final int FEWEST = 2;

    /** The deepest level there is, where levels mean nothing. */
    private static final int DEEPEST = 6;

    private final List<SourceBlock> blocks;
    private final MarkedShapes shapes;

    /** Whether titles that are links count, too. */
    private final boolean linked;

    private BoldHeadlines(List<SourceBlock> blocks, MarkedShapes shapes, boolean linked) {
        this.blocks = blocks;
        this.shapes = shapes;
        this.linked = linked;
    }

    /** The blocks, such lines being headings. */
    static List<SourceBlock> raised(List<SourceBlock> blocks, MarkedShapes shapes) {
        var bold = new BoldHeadlines(blocks, shapes, false);
        if (blocks.stream().noneMatch(block -> block.form() == Form.HEADING)) {
            var titles = bold.titles();
            return titles.cardinality() < FEWEST
                    ? blocks
                    : bold.raised(titles, Outline.DEEPEST_SECTION);
        }
        return bold.areBelowSections(Outline.DEEPEST_SECTION)
                ? bold.raised(bold.headlines(), Outline.DEEPEST_HEADLINE)
                : blocks;
    }

    /** Gives headings that look like headlines, but have such lines below, the looks of titles. */
    static void markSections(List<SourceBlock> blocks, List<Shape> seen, MarkedShapes shapes) {
        var bold = new BoldHeadlines(blocks, shapes, true);
        if (bold.areBelowSections(DEEPEST)) {
            for (int i = 0; i < blocks.size(); i++) {
                if (bold.isHeading(i) && seen.get(i) == Shape.HEADING) {
                    seen.set(i, Shape.SECTION);
                }
            }
        }
    }

    /** A bold line below each heading, and no other, sums up what is below. */
    private boolean areBelowSections(int deepest) {
        int openers = openers(deepest);
        return openers >= FEWEST && headlines().cardinality() > openers;
    }

    /**
     * The lines that open something, be it text, a list or a quotation; a name below a farewell
     * does not.
     */
    private BitSet titles() {
        var titles = new BitSet();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            titles.set(i, isBold(i) && !isBold(i + 1) && !isRule(i + 1) && !isSigned(i));
        }
        return titles;
    }

    private boolean isRule(int i) {
        var form = blocks.get(i).form();
        return form == Form.RULE || form == Form.SEPARATOR || form == Form.END;
    }

    private boolean isSigned(int i) {
        var above = i == 0 ? Shape.TEXT : shapes.outlineShapeOf(blocks.get(i - 1));
        return above == Shape.FAREWELL || above == Shape.CALL_OUT;
    }

    /** How many sections open with such a line; 0 where headings are not all titles of sections. */
    private int openers(int deepest) {
        int level = 0;
        int openers = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (isHeading(i)) {
                level = level == 0 ? blocks.get(i).level() : level;
                if (blocks.get(i).level() != level || level > deepest) {
                    return 0;
                }
                openers += isHeadline(i + 1) ? 1 : 0;
            }
        }
        return openers;
    }

    private BitSet headlines() {
        var headlines = new BitSet();
        boolean begun = false;
        for (int i = 0; i < blocks.size(); i++) {
            begun |= isHeading(i);
            headlines.set(i, begun && isHeadline(i));
        }
        return headlines;
    }

    private List<SourceBlock> raised(BitSet lines, int level) {
        var raised = new ArrayList<>(blocks);
        lines.stream().forEach(i -> raised.set(i, heading(blocks.get(i), level)));
        return raised;
    }

    private static SourceBlock heading(SourceBlock line, int level) {
        return SourceBlock.heading(
                level, line.text(), line.content(), line.gap(), line.start(), line.end());
    }

    private boolean isHeading(int i) {
        return blocks.get(i).form() == Form.HEADING;
    }

    private boolean isHeadline(int i) {
        return i + 1 < blocks.size()
                && blocks.get(i).form() == Form.PARAGRAPH
                && blocks.get(i + 1).form() == Form.PARAGRAPH
                && isBold(i)
                && !isBold(i + 1);
    }

    private boolean isBold(int i) {
        var block = blocks.get(i);
        return (Bold.is(block) || linked && Entries.isLinked(block))
                && shapes.outlineShapeOf(block).isDisplay();
    }
}
