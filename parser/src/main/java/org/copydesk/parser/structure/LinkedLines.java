package org.copydesk.parser.structure;

import java.util.List;
import org.copydesk.parser.surface.SourceBlock;

/** Tells short paragraphs right below each other that open with links: they are to be read. */
final class LinkedLines {

    /** Lines of a footer have fewer: “Advertise with us”. */
    private static final int FEWEST_WORDS = 4;

    private LinkedLines() {}

    /** Gives rows of them, which might look like headlines or a footer, the shape of pointers. */
    static void mark(List<SourceBlock> blocks, List<Shape> shapes) {
        boolean row = false;
        for (int i = 1; i < blocks.size(); i++) {
            boolean above = row || isOne(blocks.get(i - 1), shapes.get(i - 1));
            row = above && isOne(blocks.get(i), shapes.get(i));
            if (row) {
                shapes.set(i - 1, Shape.POINTER);
                shapes.set(i, Shape.POINTER);
            }
        }
    }

    private static boolean isOne(SourceBlock block, Shape shape) {
        return shape.isDisplay()
                && Entries.isLinked(block)
                && Typography.of(block.text()).words() >= FEWEST_WORDS;
    }
}
