package org.copydesk.parser.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.model.Block;
import org.copydesk.model.Inline;
import org.copydesk.model.LineBreak;
import org.copydesk.model.SourceMap;

/**
 * A block as a surface read it.
 *
 * @param form what it is by the notation alone
 * @param level the level of a heading, 1 to 6; else 0
 * @param text its words without markup, if it is a paragraph or a heading; else nothing
 * @param content its words, if it is a paragraph or a heading; else nothing
 * @param node the finished block, if it is neither
 * @param gap how far the block before stands off: 0 if this one begins on the very next line, else
 *     the number of blank lines, or 1 in a notation that does not count them
 * @param start offset of its first UTF-16 code unit, markup included
 * @param end offset after its last one
 */
public record SourceBlock(
        Form form,
        int level,
        String text,
        List<Inline> content,
        Optional<Block> node,
        int gap,
        int start,
        int end) {

    /** Copies the content. */
    public SourceBlock {
        content = List.copyOf(content);
    }

    /** A paragraph. */
    public static SourceBlock paragraph(
            String text, List<Inline> content, int gap, int start, int end) {
        return new SourceBlock(Form.PARAGRAPH, 0, text, content, Optional.empty(), gap, start, end);
    }

    /** A heading. */
    public static SourceBlock heading(
            int level, String text, List<Inline> content, int gap, int start, int end) {
        return new SourceBlock(
                Form.HEADING, level, text, content, Optional.empty(), gap, start, end);
    }

    /** A block that the surface has finished. */
    public static SourceBlock of(Form form, Block node, int gap, int start, int end) {
        return new SourceBlock(form, 0, "", List.of(), Optional.of(node), gap, start, end);
    }

    /** The same block, standing off as far as given. */
    public SourceBlock withGap(int other) {
        return new SourceBlock(form, level, text, content, node, other, start, end);
    }

    /** Lines as one block, with line breaks between them; one alone stays as it is. */
    public static SourceBlock join(List<SourceBlock> lines, SourceMap.Builder spans) {
        var first = lines.get(0);
        if (lines.size() == 1) {
            return first;
        }
        var content = new ArrayList<Inline>();
        var words = new ArrayList<String>(lines.size());
        int above = first.start;
        for (var line : lines) {
            if (!words.isEmpty()) {
                content.add(spans.put(new LineBreak(), above, line.start));
            }
            content.addAll(line.content);
            words.add(line.text);
            above = line.end;
        }
        return new SourceBlock(
                first.form,
                first.level,
                String.join("\n", words),
                content,
                first.node,
                first.gap,
                first.start,
                above);
    }
}
