package org.copydesk.parser.text;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.Block;
import org.copydesk.model.Inline;
import org.copydesk.model.LineBreak;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Paragraph;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Text;

/** A list that may get more items, and its last item, which may get more lines. */
final class OpenList {

    static final int NOT_NUMBERED = -1;

    private final SourceMap.Builder spans;
    private final int indent;
    private final int number;
    private final List<ListItem> items = new ArrayList<>();
    private boolean loose;

    private final List<Inline> words = new ArrayList<>();
    private final List<Block> nested = new ArrayList<>();
    private int start;
    private int itemStart;
    private int wordsStart;
    private int wordsEnd;
    private int end;

    OpenList(SourceMap.Builder spans, int indent, int number) {
        this.spans = spans;
        this.indent = indent;
        this.number = number;
    }

    int indent() {
        return indent;
    }

    boolean isNumbered() {
        return number != NOT_NUMBERED;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    void loosen() {
        loose = true;
    }

    void startItem(int marker, int from, int to, String text) {
        if (words.isEmpty()) {
            start = marker;
        } else {
            finishItem();
        }
        itemStart = marker;
        wordsStart = from;
        addWords(from, to, text);
    }

    void continueItem(int from, int to, String text) {
        words.add(spans.put(new LineBreak(), wordsEnd, from));
        addWords(from, to, text);
    }

    private void addWords(int from, int to, String text) {
        words.add(spans.put(new Text(text), from, to));
        wordsEnd = to;
        end = to;
    }

    void nest(ListBlock list, int listEnd) {
        nested.add(list);
        end = listEnd;
    }

    ListBlock finish() {
        finishItem();
        return spans.put(
                new ListBlock(isNumbered(), isNumbered() ? number : 1, loose, items), start, end);
    }

    private void finishItem() {
        var blocks = new ArrayList<Block>();
        blocks.add(spans.put(new Paragraph(words), wordsStart, wordsEnd));
        blocks.addAll(nested);
        items.add(spans.put(new ListItem(blocks), itemStart, end));
        words.clear();
        nested.clear();
    }
}
