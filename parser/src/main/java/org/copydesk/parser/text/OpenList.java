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

/** A list that may get more items, and its last item, which may get more lines. */
final class OpenList {

    static final int NOT_NUMBERED = -1;

    private final SourceMap.Builder spans;
    private final int indent;
    private final int number;
    private final List<ListItem> items = new ArrayList<>();
    private boolean loose;

    /** The lines of the last item. */
    private List<Inline> words = List.of();

    /** Whether these are more than one, which few are. */
    private boolean goesOn;

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

    void startItem(int marker, int from, int to, List<Inline> content) {
        if (words.isEmpty()) {
            start = marker;
        } else {
            finishItem();
        }
        itemStart = marker;
        wordsStart = from;
        words = content;
        goesOn = false;
        endAt(to);
    }

    void continueItem(int from, int to, List<Inline> content) {
        if (!goesOn) {
            words = new ArrayList<>(words);
            goesOn = true;
        }
        words.add(spans.put(new LineBreak(), wordsEnd, from));
        words.addAll(content);
        endAt(to);
    }

    private void endAt(int to) {
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
