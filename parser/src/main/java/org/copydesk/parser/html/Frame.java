package org.copydesk.parser.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.model.Block;
import org.copydesk.model.Figure;
import org.copydesk.model.Heading;
import org.copydesk.model.Paragraph;
import org.copydesk.model.SourceMap;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/** Something open that holds blocks: the page itself, a list, a quotation. */
abstract class Frame {

    /** How far blocks stand off each other that are marked as blocks. */
    static final int APART = 1;

    final SourceMap.Builder spans;
    final int start;
    final List<SourceBlock> parts = new ArrayList<>();

    /**
     * Opens a frame.
     *
     * @param start where it begins in the source
     */
    Frame(SourceMap.Builder spans, int start) {
        this.spans = spans;
        this.start = start;
    }

    /** Takes the next block. */
    void take(SourceBlock part) {
        parts.add(part);
    }

    /** Hands what the frame holds to the frame around it. */
    abstract void closeInto(Frame outer, int end);

    /** Lets the last paragraph or heading end where its element does. */
    final void extend(int end) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).node().isEmpty()) {
            parts.set(last, extended(parts.get(last), end));
        }
    }

    private static SourceBlock extended(SourceBlock part, int end) {
        return new SourceBlock(
                part.form(),
                part.level(),
                part.text(),
                part.content(),
                part.node(),
                part.gap(),
                part.start(),
                Math.max(part.end(), end));
    }

    /** The blocks as nodes; lines of a paragraph are one. */
    final List<Block> blocks() {
        var blocks = new ArrayList<Block>(parts.size());
        int start = 0;
        for (int i = 1; i <= parts.size(); i++) {
            if (i == parts.size() || !continues(parts.get(i - 1), parts.get(i))) {
                blocks.add(block(SourceBlock.join(parts.subList(start, i), spans)));
                start = i;
            }
        }
        return blocks;
    }

    private static boolean continues(SourceBlock above, SourceBlock below) {
        return below.gap() == 0 && below.form() == Form.PARAGRAPH && above.form() == Form.PARAGRAPH;
    }

    private Block block(SourceBlock part) {
        if (part.node().isPresent()) {
            return part.node().get();
        } else if (part.form() == Form.HEADING) {
            return spans.put(new Heading(part.level(), part.content()), part.start(), part.end());
        }
        return spans.put(new Paragraph(part.content()), part.start(), part.end());
    }

    /** A finished block of this frame. */
    final SourceBlock finished(Form form, Block node, int end) {
        return SourceBlock.of(form, spans.put(node, start, end), APART, start, end);
    }

    /** Whether the last block is a picture that has no caption yet. */
    boolean endsInPicture() {
        return lastPicture().filter(figure -> figure.caption().isEmpty()).isPresent();
    }

    private Optional<Figure> lastPicture() {
        int last = parts.size() - 1;
        return last >= 0 && parts.get(last).node().orElse(null) instanceof Figure figure
                ? Optional.of(figure)
                : Optional.empty();
    }

    /** Gives the picture at the end its caption. */
    void caption(List<SourceBlock> lines, int end) {
        int last = parts.size() - 1;
        var part = parts.get(last);
        var picture = lastPicture().orElseThrow();
        var words = SourceBlock.join(lines, spans).content();
        var figure = new Figure(picture.image(), picture.target(), words);
        var node = spans.put(figure, part.start(), end);
        parts.set(last, SourceBlock.of(Form.FIGURE, node, part.gap(), part.start(), end));
    }

    final int lastEnd() {
        return parts.isEmpty() ? start : parts.get(parts.size() - 1).end();
    }
}
