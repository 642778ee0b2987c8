package org.copydesk.parser.structure;

import java.util.List;
import java.util.Optional;
import org.copydesk.model.Block;
import org.copydesk.model.Figure;
import org.copydesk.model.Heading;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.Label;
import org.copydesk.model.Line;
import org.copydesk.model.Paragraph;
import org.copydesk.model.SourceMap;
import org.copydesk.parser.inline.InlineSplitter;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/** Makes nodes of single blocks, and notes where they stand. */
final class BlockBuilder {

    /** Headings inside an item are below its headline, whatever level the source gives them. */
    private static final int FIRST_INNER_LEVEL = 4;

    private final String source;
    private final SourceMap.Builder spans;
    private final Cues cues;

    BlockBuilder(String source, SourceMap.Builder spans, Cues cues) {
        this.source = source;
        this.spans = spans;
        this.cues = cues;
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

    /** Parts the run-in label of a block from the text behind it. */
    Labelled labelled(SourceBlock block) {
        var text = block.text();
        int colon = RunInLabel.lengthIn(text);
        var words = text.substring(0, colon).strip();
        int rest = colon + 1;
        while (rest < text.length() && Wording.isBlank(text.charAt(rest))) {
            rest++;
        }
        var splitter = new InlineSplitter(source, spans);
        int labelEnd = splitter.offsetOf(block.content(), colon + 1);
        var label = spans.put(new Label(words, cues.kindOf(words)), block.start(), labelEnd);
        if (rest == text.length()) {
            return new Labelled(label, Optional.empty());
        }
        var content = splitter.tail(block.content(), rest);
        int start = spans.spanOf(content.get(0)).start();
        return new Labelled(
                label, Optional.of(spans.put(new Paragraph(content), start, block.end())));
    }

    /** A label and the paragraph that goes on in its line, if one does. */
    record Labelled(Label label, Optional<Paragraph> text) {}
}
