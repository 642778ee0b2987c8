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

    /** The lines of the last item; most have one. */
    private List<Inline> words = List.of();

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
        words = List.of(words(from, to, text));
    }

    void continueItem(int from, int to, String text) {
        if (words.size() == 1) {
            words = new ArrayList<>(words);
        }
        words.add(spans.put(new LineBreak(), wordsEnd, from));
        words.add(words(from, to, text));
    }

    private Text words(int from, int to, String text) {
        wordsEnd = to;
        end = to;
        return spans.put(new Text(text), from, to);
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
        var paragraph = spans.put(new Paragraph(words), wordsStart, wordsEnd);
        items.add(spans.put(new ListItem(withNested(paragraph)), itemStart, end));
        nested.clear();
    }

    private List<Block> withNested(Paragraph paragraph) {
        if (nested.isEmpty()) {
            return List.of(paragraph);
        }
        var blocks = new ArrayList<Block>(1 + nested.size());
        blocks.add(paragraph);
        blocks.addAll(nested);
        return blocks;
    }
}
