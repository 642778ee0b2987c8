package org.copydesk.parser.structure;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.Inline;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Text;
import org.copydesk.parser.inline.InlineLines;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.InlineText;
import org.copydesk.parser.surface.SourceBlock;

/**
 * Takes paragraphs that hold line breaks as the lines they are: a farewell above a signature, a
 * brief under its headline.
 */
final class HardLines {

    private final SourceMap.Builder spans;
    private final InlineLines lines;

    HardLines(SourceMap.Builder spans) {
        this.spans = spans;
        lines = new InlineLines(spans);
    }

    List<SourceBlock> of(List<SourceBlock> blocks) {
        var all = new ArrayList<SourceBlock>(blocks.size());
        for (var block : blocks) {
            if (block.form() == Form.PARAGRAPH && block.text().indexOf('\n') >= 0) {
                split(block, all);
            } else {
                all.add(block);
            }
        }
        return all;
    }

    /** Adds the lines of a paragraph to others. */
    void split(SourceBlock block, List<SourceBlock> all) {
        int gap = block.gap();
        for (var line : lines.of(block.content())) {
            if (isBlank(line)) {
                gap++;
            } else {
                all.add(line(line, gap));
                gap = 0;
            }
        }
    }

    /** Whether a line holds nothing, not even a picture without words. */
    private static boolean isBlank(List<Inline> line) {
        return line.stream()
                .allMatch(inline -> inline instanceof Text text && text.text().isBlank());
    }

    private SourceBlock line(List<Inline> content, int gap) {
        int start = spans.spanOf(content.get(0)).start();
        int end = spans.spanOf(content.get(content.size() - 1)).end();
        return SourceBlock.paragraph(InlineText.of(content), content, gap, start, end);
    }
}
