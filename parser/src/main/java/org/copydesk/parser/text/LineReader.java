package org.copydesk.parser.text;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.Inline;
import org.copydesk.model.Rule;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Text;
import org.copydesk.parser.grammar.LineLexer;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.NestingLimit;
import org.copydesk.parser.surface.SourceBlock;

/** Makes blocks of lines: lists of the lines with bullets, paragraphs of any other. */
final class LineReader {

    private final String text;
    private final PageLayout layout;
    private final SourceMap.Builder spans;
    private final List<SourceBlock> blocks = new ArrayList<>();
    private final ListReader list;

    /** Blank lines since the last line that was not. */
    private int blankLines;

    LineReader(String text, PageLayout layout, SourceMap.Builder spans, NestingLimit nesting) {
        this.text = text;
        this.layout = layout;
        this.spans = spans;
        list = new ListReader(text, spans, nesting);
    }

    List<SourceBlock> read(List<PlainLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            i = read(lines, i);
        }
        endList();
        return blocks;
    }

    /** Reads what begins with a line; gives the last line of it. */
    private int read(List<PlainLine> lines, int i) {
        var line = lines.get(i);
        int last = i;
        switch (line.type()) {
            case LineLexer.BLANK -> {
                blankLines++;
                return i;
            }
            case LineLexer.BULLET, LineLexer.NUMBER -> {
                last = wrappedTo(lines, i);
                item(line, lines.get(last).end());
            }
            case LineLexer.RULE -> rule(line);
            default -> {
                last = wrappedTo(lines, i);
                words(line, lines.get(last).end());
            }
        }
        blankLines = 0;
        return last;
    }

    /** The last line of the paragraph that a line opens. */
    private int wrappedTo(List<PlainLine> lines, int first) {
        int last = first;
        while (last + 1 < lines.size()
                && isWords(lines.get(last + 1))
                && layout.wraps(text, lines.get(last), lines.get(last + 1))) {
            last++;
        }
        return last;
    }

    private static boolean isWords(PlainLine line) {
        return line.type() == LineLexer.LINE || line.type() == LineLexer.INDENTED;
    }

    private void item(PlainLine line, int end) {
        boolean numbered = line.type() == LineLexer.NUMBER;
        // A list is not cut where a text puts blank lines between all its lines.
        int gap = blankLines == 0 ? 0 : layout.gap(blankLines);
        if (!list.takes(numbered, gap, line.margin())) {
            endList();
        }
        list.item(numbered, gap, line.margin(), end);
    }

    private void words(PlainLine line, int end) {
        if (line.type() == LineLexer.INDENTED && list.isOpen() && blankLines == 0) {
            list.continuation(line.start(), end);
        } else {
            paragraph(line.start(), end);
        }
    }

    private void rule(PlainLine line) {
        endList();
        var rule = spans.put(new Rule(), line.start(), line.end());
        blocks.add(
                SourceBlock.of(Form.RULE, rule, layout.gap(blankLines), line.start(), line.end()));
    }

    private void paragraph(int start, int end) {
        endList();
        var words = Unwrapping.of(text, start, end);
        var content = List.<Inline>of(spans.put(new Text(words), start, end));
        blocks.add(SourceBlock.paragraph(words, content, layout.gap(blankLines), start, end));
    }

    private void endList() {
        if (list.isOpen()) {
            blocks.add(list.end());
        }
    }
}
