package org.copydesk.parser.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/**
 * Tells headlines that are bold lines where the headings are the titles of sections: these have all
 * the same level, and several stand right above such a line, with text below it.
 */
final class BoldHeadlines {

    /** Fewer sections may have opened with something else. */
    private static final int FEWEST = 2;

    private final List<SourceBlock> blocks;
    private final MarkedShapes shapes;

    private BoldHeadlines(List<SourceBlock> blocks, MarkedShapes shapes) {
        this.blocks = blocks;
        this.shapes = shapes;
    }

    /** The blocks, such lines being headings. */
    static List<SourceBlock> raised(List<SourceBlock> blocks, MarkedShapes shapes) {
        var bold = new BoldHeadlines(blocks, shapes);
        int openers = bold.openers();
        if (openers < FEWEST) {
            return blocks;
        }
        var headlines = bold.headlines();
        // A bold line below each heading, and no other, sums up what is below.
        return headlines.cardinality() > openers ? bold.raised(headlines) : blocks;
    }

    /** How many sections open with such a line; 0 where headings are not all titles of sections. */
    private int openers() {
        int level = 0;
        int openers = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (isHeading(i)) {
                level = level == 0 ? blocks.get(i).level() : level;
                if (blocks.get(i).level() != level || level > Outline.DEEPEST_SECTION) {
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

    private List<SourceBlock> raised(BitSet headlines) {
        var raised = new ArrayList<>(blocks);
        headlines.stream().forEach(i -> raised.set(i, heading(blocks.get(i))));
        return raised;
    }

    private static SourceBlock heading(SourceBlock line) {
        return SourceBlock.heading(
                Outline.DEEPEST_HEADLINE,
                line.text(),
                line.content(),
                line.gap(),
                line.start(),
                line.end());
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
        return Bold.isHeading(block, shapes.outlineShapeOf(block));
    }
}
