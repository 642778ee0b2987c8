package org.copydesk.parser.text;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.Inline;
import org.copydesk.model.Rule;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Text;
import org.copydesk.parser.grammar.LineLexer;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/** Makes blocks of lines: lists of the lines with bullets, a paragraph of any other. */
final class LineReader {

    private final String text;
    private final SourceMap.Builder spans;
    private final List<SourceBlock> blocks = new ArrayList<>();
    private final ListReader list;

    /** Blank lines since the last line that was not. */
    private int gap;

    LineReader(String text, SourceMap.Builder spans) {
        this.text = text;
        this.spans = spans;
        list = new ListReader(text, spans);
    }

    /** Takes the next line, line end included. */
    void read(int type, int start, int end) {
        switch (type) {
            case LineLexer.BLANK -> gap++;
            case LineLexer.BULLET, LineLexer.NUMBER -> item(type == LineLexer.NUMBER, start, end);
            case LineLexer.RULE -> rule(start, end);
            case LineLexer.INDENTED -> indented(start, end);
            default -> paragraph(start, end);
        }
    }

    List<SourceBlock> blocks() {
        endList();
        return blocks;
    }

    private void item(boolean numbered, int start, int end) {
        if (!list.takes(numbered, gap)) {
            endList();
        }
        list.item(numbered, gap, start, contentEnd(start, end));
        gap = 0;
    }

    private void indented(int start, int end) {
        if (list.isOpen() && gap == 0) {
            list.continuation(contentStart(start, end), contentEnd(start, end));
        } else {
            paragraph(start, end);
        }
    }

    private void rule(int start, int end) {
        endList();
        int from = contentStart(start, end);
        int to = contentEnd(start, end);
        blocks.add(SourceBlock.of(Form.RULE, spans.put(new Rule(), from, to), gap, from, to));
        gap = 0;
    }

    private void paragraph(int start, int end) {
        endList();
        int from = contentStart(start, end);
        int to = contentEnd(start, end);
        var words = text.substring(from, to);
        var content = List.<Inline>of(spans.put(new Text(words), from, to));
        blocks.add(SourceBlock.paragraph(words, content, gap, from, to));
        gap = 0;
    }

    private void endList() {
        if (list.isOpen()) {
            blocks.add(list.end());
        }
    }

    private int contentStart(int start, int end) {
        int from = start;
        while (from < end && isMargin(text.charAt(from))) {
            from++;
        }
        return from;
    }

    private int contentEnd(int start, int end) {
        int to = end;
        while (to > start && isMargin(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    /**
     * Only what is surely layout is left out of the model: no-break spaces and zero-width
     * characters stay.
     */
    private static boolean isMargin(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
