package org.copydesk.parser.structure;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.SourceMap;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/**
 * Joins lines that belong to one paragraph: those that follow without a blank line and begin
 * nothing of their own.
 */
final class Joiner {

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
        var above = shapes.shapeOf(blocks.get(from));
        for (int i = from + 1; i < to; i++) {
            var shape = shapes.shapeOf(blocks.get(i));
            if (Seams.isAbove(blocks, i, above, shape)) {
                joined.add(SourceBlock.join(blocks.subList(start, i), spans));
                start = i;
            }
            above = shape;
        }
        joined.add(SourceBlock.join(blocks.subList(start, to), spans));
    }

    private static boolean isWords(SourceBlock block) {
        return block.form() == Form.PARAGRAPH;
    }
}
