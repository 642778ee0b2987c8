package org.copydesk.parser.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.copydesk.model.Block;
import org.copydesk.model.Figure;
import org.copydesk.model.SourceMap;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.NestingLimit;
import org.copydesk.parser.surface.SourceBlock;
import org.jsoup.nodes.Element;

/** Makes blocks of the lines of a page and puts them into the frame that is open. */
final class Flow {

    private static final int NOWHERE = -1;

    private final SourceMap.Builder spans;
    private final LineReader line;
    private final NestingLimit nesting;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Deque<Element> blocks = new ArrayDeque<>();

    /** Line breaks since the last line. */
    private int breaks;

    /** Whether a block has begun or ended since the last line. */
    private boolean apart = true;

    /** Where the start tag stands that the next line follows at once. */
    private int tag = NOWHERE;

    /** The innermost block that the last line stands in. */
    private Element lastBlock;

    /** Where the last block ended. */
    private int lastEnd;

    private int headingLevel;

    Flow(LineReader line, SourceMap.Builder spans, Element page, NestingLimit nesting) {
        this.nesting = nesting;
        this.line = line;
        this.spans = spans;
        lastBlock = page;
        blocks.push(page);
        frames.push(new Frames.Page(spans));
    }

    List<SourceBlock> finish() {
        endLine();
        return frames.getLast().parts;
    }

    Frame frame() {
        return frames.element();
    }

    /** Whether one more block may stand in those that are open. */
    boolean mayNest(int start) {
        return nesting.allows(frames.size(), start);
    }

    SourceMap.Builder spans() {
        return spans;
    }

    void lineBreak(Element element) {
        endLine();
        breaks++;
        line.advance(Places.end(element));
    }

    /** Sets the level of the heading that the next lines stand in; 0 outside of headings. */
    void heading(int level) {
        headingLevel = level;
    }

    /** Begins a block, and tells where. */
    int open(Element element) {
        boundary();
        int start = Places.start(element);
        tag = start < line.cursor() ? NOWHERE : start;
        blocks.push(element);
        start = Math.max(line.cursor(), start);
        line.advance(Places.startEnd(element));
        return start;
    }

    /** Ends the block begun last. */
    void close(Element element) {
        boundary();
        blocks.pop();
        int end = Places.end(element);
        if (lastBlock.equals(element) && Places.isClosed(element) && end >= line.cursor()) {
            frame().extend(end);
            line.advance(end);
            lastEnd = end;
        }
    }

    void push(Frame frame) {
        frames.push(frame);
    }

    /** Closes the frame opened last, whose element this is. */
    void pop(Element element) {
        boundary();
        var frame = frames.pop();
        lastEnd = Math.max(lastEnd, frame.start);
        if (Places.isClosed(element)) {
            lastEnd = Math.max(lastEnd, Places.end(element));
            line.advance(lastEnd);
        }
        frame.closeInto(frames.element(), lastEnd);
        lastBlock = blocks.getLast();
    }

    /** Takes a finished block. */
    void block(Form form, Block node, Element element) {
        boundary();
        int start = Math.max(line.cursor(), Places.start(element));
        int end = Math.max(start, Places.end(element));
        emit(SourceBlock.of(form, spans.put(node, start, end), nextGap(), start, end));
        boundary();
    }

    /** Ends the line, and parts it from the next as blocks are parted. */
    void boundary() {
        endLine();
        apart = true;
        breaks = 0;
        tag = NOWHERE;
    }

    private void endLine() {
        boolean inked = line.isInked();
        var ended = line.end();
        if (inked && LineContent.isVisible(ended.pieces)) {
            words(ended);
        } else if (inked) {
            pictures(ended);
        }
    }

    private void words(Piece.Mark ended) {
        var built = new LineContent(spans).addAll(ended.pieces);
        var content = built.content();
        int start = tag == NOWHERE ? built.start() : tag;
        var text = built.words();
        emit(
                headingLevel > 0
                        ? SourceBlock.heading(
                                headingLevel, text, content, nextGap(), start, built.end())
                        : SourceBlock.paragraph(text, content, nextGap(), start, built.end()));
    }

    private void pictures(Piece.Mark ended) {
        for (var picture : LineContent.pictures(ended)) {
            int start = picture.start();
            int end = picture.end();
            var image = spans.put(picture.image(), start, end);
            var figure = spans.put(new Figure(image, picture.target(), List.of()), start, end);
            emit(SourceBlock.of(Form.FIGURE, figure, nextGap(), start, end));
            apart = true;
        }
    }

    private void emit(SourceBlock part) {
        frame().take(part);
        lastEnd = part.end();
        line.advance(lastEnd);
        lastBlock = blocks.element();
        tag = NOWHERE;
    }

    private int nextGap() {
        int gap = apart ? Frame.APART : Math.max(0, breaks - 1);
        apart = false;
        breaks = 0;
        return gap;
    }
}
