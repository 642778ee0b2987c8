package org.copydesk.parser.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.model.SourceMap;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/** Parts a farewell from the names right below it where one paragraph holds them, line by line. */
final class SignedFarewells {

    private static final int LONGEST_LINE = 50;
    private static final int MOST_NAMES = 3;

    private static final Set<Shape> NAMES = EnumSet.of(Shape.WORD, Shape.TITLE, Shape.SIGNATURE);

    private static final Pattern WORDS = Pattern.compile("\\s+");

    private final ShapeReader shapes;

    SignedFarewells(ShapeReader shapes) {
        this.shapes = shapes;
    }

    /** The blocks, such paragraphs below a greeting taken for their lines. */
    List<SourceBlock> parted(List<SourceBlock> blocks, SourceMap.Builder spans) {
        var lines = new HardLines(spans);
        var all = new ArrayList<SourceBlock>(blocks.size());
        boolean greeted = false;
        int above = 0;
        for (int i = 0; i < blocks.size(); i++) {
            boolean one = isOne(blocks.get(i)) && isLast(i, blocks);
            while (one && !greeted && above < i) {
                greeted = isGreeting(blocks.get(above++));
            }
            if (one && greeted) {
                lines.split(blocks.get(i), all);
            } else {
                all.add(blocks.get(i));
            }
        }
        return all;
    }

    private boolean isOne(SourceBlock block) {
        int end = block.form() == Form.PARAGRAPH ? block.text().indexOf('\n') : -1;
        if (end <= 0 || block.text().length() > (1 + MOST_NAMES) * LONGEST_LINE) {
            return false;
        }
        var names = block.text().substring(end + 1).lines().map(String::strip).toList();
        return isFarewell(block.text().substring(0, end).strip())
                && !names.isEmpty()
                && names.size() <= MOST_NAMES
                && names.stream().allMatch(SignedFarewells::isShort)
                && isName(names.get(0));
    }

    private static boolean isShort(String line) {
        return !line.isEmpty() && line.length() <= LONGEST_LINE;
    }

    private boolean isName(String line) {
        return NAMES.contains(shapes.shapeOf(line))
                && WORDS.splitAsStream(line)
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
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
