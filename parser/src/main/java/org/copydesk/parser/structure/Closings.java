package org.copydesk.parser.structure;

import java.util.List;
import org.copydesk.parser.surface.SourceBlock;

/** Tells a name with what its owner is, line by line below it, under a farewell. */
final class Closings {

    private Closings() {}

    static void mark(List<SourceBlock> blocks, List<Shape> shapes) {
        for (int i = 1; i < blocks.size(); i++) {
            if (shapes.get(i - 1) == Shape.FAREWELL && isSignature(blocks.get(i), shapes.get(i))) {
                shapes.set(i, Shape.SIGNATURE);
            }
        }
    }

    private static boolean isSignature(SourceBlock block, Shape shape) {
        return block.text().indexOf('\n') > 0
                && (shape.isDisplay() || shape == Shape.TEXT)
                && Signatures.mayBe(block.text())
                && block.text().lines().noneMatch(Closings::endsSentence);
    }

    private static boolean endsSentence(String line) {
        return ".!?".indexOf(Typography.markAtEnd(line)) >= 0;
    }
}
