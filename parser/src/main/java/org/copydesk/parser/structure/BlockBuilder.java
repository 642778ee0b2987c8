package org.copydesk.parser.structure;

import java.util.List;
import java.util.Optional;
import org.copydesk.model.Block;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Figure;
import org.copydesk.model.Heading;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.Label;
import org.copydesk.model.Line;
import org.copydesk.model.Paragraph;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Strong;
import org.copydesk.parser.inline.InlineSplitter;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.InlineText;
import org.copydesk.parser.surface.SourceBlock;

/** Makes nodes of single blocks, and notes where they stand. */
final class BlockBuilder {

    /** Headings inside an item are below its headline, whatever level the source gives them. */
    private static final int FIRST_INNER_LEVEL = 4;

    private final InlineSplitter splitter;
    private final SourceMap.Builder spans;
    private final Cues cues;
    private final Labels labels;

    BlockBuilder(String source, SourceMap.Builder spans, Cues cues, Labels labels) {
        splitter = new InlineSplitter(source, spans);
        this.spans = spans;
        this.cues = cues;
        this.labels = labels;
    }

    Line line(SourceBlock block) {
        var content = block.node().isPresent() ? List.<Inline>of() : block.content();
        return spans.put(new Line(content), block.start(), block.end());
    }

    Block block(SourceBlock block) {
        if (block.node().isPresent()) {
            return block.node().get();
        } else if (block.form() == Form.HEADING) {
            int level = Math.max(FIRST_INNER_LEVEL, block.level());
            return spans.put(new Heading(level, block.content()), block.start(), block.end());
        }
        return spans.put(new Paragraph(block.content()), block.start(), block.end());
    }

    /** A picture of which a notation without markup keeps only the alternative text. */
    Figure figure(SourceBlock block) {
        if (block.node().isPresent() && block.node().get() instanceof Figure figure) {
            return figure;
        }
        var image = spans.put(new Image("", block.text(), ""), block.start(), block.end());
        return spans.put(new Figure(image, "", List.of()), block.start(), block.end());
    }

    /** The length of the label that a block opens with; not positive if there is none. */
    int labelIn(SourceBlock block) {
        return labels.lengthIn(block);
    }

    /** The dek of a story; where there are marks, it is all in italics, which are no part of it. */
    Line dek(SourceBlock block) {
        var content = block.content();
        var words =
                labels == Labels.BOLD && Asides.isAside(block)
                        ? ((Emphasis) content.get(0)).content()
                        : content;
        return spans.put(new Line(words), block.start(), block.end());
    }

    /** Parts the run-in label of a block from the text behind it. */
    Labelled labelled(SourceBlock block, int length) {
        var text = block.text();
        var words = Labels.wordsIn(text, length);
        int rest = Labels.behind(text, length);
        int end = splitter.offsetOf(block.content(), Labels.withColon(text, length));
        var first = block.content().get(0);
        boolean bold = first instanceof Strong && InlineText.length(first) <= rest;
        int labelEnd = bold ? Math.max(end, spans.spanOf(first).end()) : end;
        var label = new Label(words, cues.kindOf(words));
        var content = splitter.tail(block.content(), length, rest);
        if (content.isEmpty()) {
            int whole = Math.max(labelEnd, endOfBlanks(block, Labels.withColon(text, length), end));
            return new Labelled(spans.put(label, block.start(), whole), Optional.empty());
        }
        int start = spans.spanOf(content.get(0)).start();
        // A picture without words may stand before the colon.
        spans.put(label, block.start(), Math.min(labelEnd, start));
        return new Labelled(
                label, Optional.of(spans.put(new Paragraph(content), start, block.end())));
    }

    /** Where the blanks end behind a label if they are written as character references. */
    private int endOfBlanks(SourceBlock block, int from, int place) {
        int end = splitter.offsetOf(block.content(), block.text().length());
        return end - place > block.text().length() - from ? end : place;
    }

    /** A label and the paragraph that goes on in its line, if one does. */
    record Labelled(Label label, Optional<Paragraph> text) {}
}
