package org.copydesk.parser.structure;

import java.util.List;
import org.copydesk.parser.surface.SourceBlock;

/** Tells a name with what its owner is, line by line below it, under a farewell. */
final class Closings {

    private static final int LONGEST_LINE = 50;
    private static final int MOST_LINES = 4;

    private Closings() {}

    static void mark(List<SourceBlock> blocks, List<Shape> shapes) {
        for (int i = 1; i < blocks.size(); i++) {
            if (shapes.get(i - 1) == Shape.FAREWELL && isSignature(blocks.get(i), shapes.get(i))) {
                shapes.set(i, Shape.SIGNATURE);
            }
        }
    }

    private static boolean isSignature(SourceBlock block, Shape shape) {
        var text = block.text();
        return text.indexOf('\n') > 0
                && (shape.isDisplay() || shape == Shape.TEXT)
                && text.lines().count() <= MOST_LINES
                && text.lines().allMatch(Closings::isShort);
    }

    private static boolean isShort(String line) {
        return line.length() <= LONGEST_LINE && ".!?".indexOf(Typography.markAtEnd(line)) < 0;
    }
}
