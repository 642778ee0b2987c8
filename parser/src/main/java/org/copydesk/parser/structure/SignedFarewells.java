package org.copydesk.parser.structure;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.SourceMap;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/** Parts a farewell from the names right below it where one paragraph holds them, line by line. */
final class SignedFarewells {

    private final ShapeReader shapes;

    SignedFarewells(ShapeReader shapes) {
        this.shapes = shapes;
    }

    /** The blocks, such paragraphs below a greeting taken for their lines. */
    List<SourceBlock> parted(List<SourceBlock> blocks, SourceMap.Builder spans) {
        var lines = new HardLines(spans);
        var all = new ArrayList<SourceBlock>();
        int taken = 0;
        int above = 0;
        boolean greeted = false;
        for (int i = 0; i < blocks.size(); i++) {
            boolean one = isOne(blocks.get(i)) && isLast(i, blocks);
            while (one && !greeted && above < i) {
                greeted = isGreeting(blocks.get(above++));
            }
            if (one && greeted) {
                all.addAll(blocks.subList(taken, i));
                lines.split(blocks.get(i), all);
                taken = i + 1;
            }
        }
        if (taken == 0) {
            return blocks;
        }
        all.addAll(blocks.subList(taken, blocks.size()));
        return all;
    }

    private boolean isOne(SourceBlock block) {
        int end = block.form() == Form.PARAGRAPH ? block.text().indexOf('\n') : -1;
        if (end <= 0 || !Signatures.mayBe(block.text())) {
            return false;
        }
        var names = block.text().substring(end + 1).lines().map(String::strip).toList();
        return isFarewell(block.text().substring(0, end).strip())
                && !names.isEmpty()
                && names.stream().noneMatch(String::isEmpty)
                && Signatures.isName(names.get(0), shapes.shapeOf(names.get(0)));
    }

    private boolean isFarewell(String line) {
        var shape = line.isEmpty() ? Shape.TEXT : shapes.shapeOf(line);
        return shape == Shape.FAREWELL || shape == Shape.CALL_OUT && line.endsWith(",");
    }

    /** Whether no text goes on below a paragraph, but for a postscript. */
    private static boolean isLast(int i, List<SourceBlock> blocks) {
        return i + 1 == blocks.size()
                || blocks.get(i + 1).form() != Form.PARAGRAPH
                || LineShapes.isPostscript(blocks.get(i + 1).text());
    }

    private boolean isGreeting(SourceBlock block) {
        return block.form() == Form.PARAGRAPH
                && (block.text().endsWith(",") || shapes.shapeOf(block) == Shape.GREETING);
    }
}
