package org.copydesk.parser.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.copydesk.model.SourceMap;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/**
 * Joins lines that belong to one paragraph: those that follow without a blank line and begin
 * nothing of their own.
 */
final class Joiner {

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
                    Shape.RUN_IN,
                    Shape.CAPTION);

    private final ShapeReader shapes;
    private final SourceMap.Builder spans;

    Joiner(ShapeReader shapes, SourceMap.Builder spans) {
        this.shapes = shapes;
        this.spans = spans;
    }

    List<SourceBlock> join(List<SourceBlock> blocks) {
        var joined = new ArrayList<SourceBlock>(blocks.size());
        int start = 0;
        while (start < blocks.size()) {
            int end = start + 1;
            while (end < blocks.size() && isClose(blocks, end)) {
                end++;
            }
            if (end == start + 1) {
                joined.add(blocks.get(start));
            } else if (Pairs.are(blocks.subList(start, end))) {
                Pairs.part(blocks.subList(start, end), joined);
            } else {
                join(blocks, start, end, joined);
            }
            start = end;
        }
        return joined;
    }

    /** Whether a line stands right under another. */
    private static boolean isClose(List<SourceBlock> blocks, int i) {
        return isWords(blocks.get(i - 1)) && isWords(blocks.get(i)) && blocks.get(i).gap() == 0;
    }

    private void join(List<SourceBlock> blocks, int from, int to, List<SourceBlock> joined) {
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || !continues(blocks, i)) {
                joined.add(SourceBlock.join(blocks.subList(start, i), spans));
                start = i;
            }
        }
    }

    private static boolean isWords(SourceBlock block) {
        return block.form() == Form.PARAGRAPH;
    }

    private boolean continues(List<SourceBlock> blocks, int i) {
        var shape = shapes.shapeOf(blocks.get(i));
        var before = shapes.shapeOf(blocks.get(i - 1));
        if (before == Shape.FAREWELL || shape == Shape.SIGNATURE || shape == Shape.FAREWELL) {
            return false;
        }
        if (shape == Shape.LABEL || shape == Shape.RUN_IN && before == Shape.LABEL) {
            return isBareLabel(blocks.get(i - 1));
        }
        return !isPair(blocks, i)
                || !HEADLINE_LIKE.contains(before)
                || isBareLabel(blocks.get(i - 1))
                || !TEXT_LIKE.contains(shape);
    }

    private static boolean isBareLabel(SourceBlock block) {
        return block.text().endsWith(":");
    }

    /**
     * Whether this line and the one before stand alone between blank lines, as a brief and its
     * headline do.
     */
    private static boolean isPair(List<SourceBlock> blocks, int i) {
        return blocks.get(i - 1).gap() > 0
                && (i + 1 == blocks.size() || blocks.get(i + 1).gap() > 0);
    }
}
