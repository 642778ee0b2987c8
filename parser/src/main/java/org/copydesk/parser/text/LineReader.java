package org.copydesk.parser.text;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.Rule;
import org.copydesk.model.SourceMap;
import org.copydesk.parser.grammar.LineLexer;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.NestingLimit;
import org.copydesk.parser.surface.SourceBlock;

/** Makes blocks of lines: lists of the lines with bullets, paragraphs of any other. */
final class LineReader {

    private final PlainLines lines;
    private final PageLayout layout;
    private final SourceMap.Builder spans;
    private final List<SourceBlock> blocks;
    private final ListReader list;

    /** Whether headings stand between marks. */
    private final boolean framed;

    private final WrappedRun run;
    private final References references;

    /** Blank lines since the last line that was not. */
    private int blankLines;

    LineReader(PlainLines lines, SourceMap.Builder spans, NestingLimit nesting) {
        this.lines = lines;
        this.spans = spans;
        layout = PageLayout.of(lines);
        framed = FramedHeadings.areIn(lines);
        run = new WrappedRun(lines, framed);
        blocks = new ArrayList<>(lines.size() / 2);
        references = new References(lines, spans);
        list = new ListReader(lines.text(), spans, references, nesting);
    }

    List<SourceBlock> read() {
        for (int i = 0; i < lines.size(); i++) {
            i = read(i);
        }
        endList();
        return blocks;
    }

    /** Reads what begins with a line; gives the last line of it. */
    private int read(int line) {
        int last = line;
        switch (lines.type(line)) {
            case LineLexer.BLANK -> {
                blankLines++;
                return line;
            }
            case LineLexer.BULLET, LineLexer.NUMBER -> last = bullet(line);
            case LineLexer.RULE -> rule(line);
            default -> last = words(line);
        }
        blankLines = 0;
        return last;
    }

    private int bullet(int line) {
        if (Underlines.isHeading(lines, line)) {
            return underlined(line);
        } else if (NumberedHeadings.isHeading(lines, line)) {
            paragraph(lines.margin(line), lines.end(line));
            return line;
        }
        int last = wrappedTo(line);
        item(line, lines.end(last));
        return last;
    }

    /** How far what comes next stands off; the line under a heading parts as a blank one does. */
    private int gap() {
        int gap = layout.gap(blankLines);
        return followsHeading() ? Math.max(1, gap) : gap;
    }

    private boolean followsHeading() {
        return !list.isOpen()
                && !blocks.isEmpty()
                && blocks.get(blocks.size() - 1).form() == Form.HEADING;
    }

    /** The last line of the paragraph that a line opens. */
    private int wrappedTo(int first) {
        if (!layout.isWrapped()) {
            return run.lastOf(first);
        }
        int last = first;
        while (run.hasMore(last) && layout.wraps(lines, last)) {
            last++;
        }
        return last;
    }

    private void item(int line, int end) {
        boolean numbered = lines.type(line) == LineLexer.NUMBER;
        // A list is not cut where a text puts blank lines between all its lines.
        int gap = blankLines == 0 && !followsHeading() ? 0 : gap();
        if (!list.takes(numbered, gap, lines.margin(line))) {
            endList();
            gap = gap();
        }
        list.item(numbered, gap, lines.margin(line), end);
    }

    /** Reads a heading or a paragraph; gives the last line of it. */
    private int words(int line) {
        if (Underlines.isHeading(lines, line)) {
            return underlined(line);
        } else if (framed && FramedHeadings.isHeading(lines, line)) {
            framedHeading(line);
            return line;
        }
        int last = wrappedTo(line);
        int end = lines.end(last);
        boolean ofItem = lines.type(line) == LineLexer.INDENTED || lines.isAddress(line);
        if (ofItem && list.isOpen() && blankLines == 0) {
            list.continuation(lines.start(line), end);
        } else {
            paragraph(lines.start(line), end);
        }
        return last;
    }

    private void rule(int line) {
        endList();
        int start = lines.start(line);
        int end = lines.end(line);
        var rule = spans.put(new Rule(), start, end);
        blocks.add(SourceBlock.of(Form.RULE, rule, gap(), start, end));
    }

    private int underlined(int line) {
        int start = Underlines.wordsFrom(lines, line);
        heading(Underlines.level(lines, line + 1), start, lines.end(line), line, line + 1);
        return line + 1;
    }

    private void framedHeading(int line) {
        int start = FramedHeadings.wordsFrom(lines, line);
        int end = FramedHeadings.wordsTo(lines, line);
        heading(FramedHeadings.level(lines, line), start, end, line, line);
    }

    /** A heading of the words between two offsets, in the lines from one to another. */
    private void heading(int level, int start, int end, int first, int last) {
        endList();
        var words = lines.text().substring(start, end);
        var content = references.content(words, start, end);
        blocks.add(
                SourceBlock.heading(
                        level, words, content, gap(), lines.start(first), lines.end(last)));
    }

    private void paragraph(int start, int end) {
        endList();
        var words = Unwrapping.of(lines.text(), start, end);
        var content = references.content(words, start, end);
        blocks.add(SourceBlock.paragraph(words, content, gap(), start, end));
    }

    private void endList() {
        if (list.isOpen()) {
            blocks.add(list.end());
        }
    }
}
