package org.copydesk.parser.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.model.Block;
import org.copydesk.model.Inline;
import org.copydesk.model.LineBreak;
import org.copydesk.model.SourceMap;
import org.copydesk.model.source.Span;

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

    /** This block and the next as one, with a line break between them. */
    public SourceBlock join(SourceBlock next, SourceMap.Builder spans) {
        var joined = new ArrayList<>(content);
        joined.add(spans.put(new LineBreak(), breakBefore(next)));
        joined.addAll(next.content);
        return new SourceBlock(
                form, level, text + "\n" + next.text, joined, node, gap, start, next.end);
    }

    private Span breakBefore(SourceBlock next) {
        int from = end;
        int to = next.start;
        return new Span(from, to);
    }
}
