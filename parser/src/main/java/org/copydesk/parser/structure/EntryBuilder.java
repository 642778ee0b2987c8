package org.copydesk.parser.structure;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.Block;
import org.copydesk.model.Entry;
import org.copydesk.model.Inline;
import org.copydesk.model.Line;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Paragraph;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Strong;
import org.copydesk.model.profile.Wording;
import org.copydesk.model.source.Span;
import org.copydesk.parser.inline.InlineSplitter;
import org.copydesk.parser.surface.InlineText;
import org.copydesk.parser.surface.SourceBlock;

/** Makes the entries of a roundup of the items of its lists. */
final class EntryBuilder {

    private final SourceMap.Builder spans;
    private final InlineSplitter splitter;
    private final Labels labels;
    private final List<Entry> entries = new ArrayList<>();
    private int lastStart;

    EntryBuilder(String source, SourceMap.Builder spans, Labels labels) {
        this.spans = spans;
        this.labels = labels;
        splitter = new InlineSplitter(source, spans);
    }

    /** Adds the entries of a list, or the one that a paragraph is. */
    void add(Block block, SourceBlock place) {
        if (block instanceof ListBlock list) {
            list.items().forEach(item -> entries.add(entry(item)));
        } else {
            var item = new ListItem(List.of(block));
            entries.add(entry(spans.put(item, place.start(), place.end())));
        }
    }

    /** A paragraph, or a picture between two entries, belongs to the one above. */
    void goOn(Block block, int end) {
        var last = entries.remove(entries.size() - 1);
        var blocks = new ArrayList<>(last.blocks());
        blocks.add(block);
        entries.add(spans.put(new Entry(last.title(), blocks), lastStart, end));
    }

    List<Entry> entries() {
        return entries;
    }

    private Entry entry(ListItem item) {
        var span = spans.spanOf(item);
        lastStart = span.start();
        if (!item.blocks().isEmpty()
                && item.blocks().get(0) instanceof Paragraph first
                && !first.content().isEmpty()) {
            return spans.put(titled(item, first), span);
        }
        return spans.put(new Entry(untitled(span.start()), item.blocks()), span);
    }

    private Entry titled(ListItem item, Paragraph first) {
        var all = item.blocks();
        var content = first.content();
        var text = InlineText.of(content);
        int length = Entries.titleLength(item, content, text, labels);
        if (length <= 0) {
            return new Entry(untitled(spans.spanOf(first).start()), all);
        }
        int rest = skipSeparator(text, length, Entries.isLinked(content));
        var blocks = new ArrayList<Block>();
        var words = splitter.tail(content, length, rest);
        if (!words.isEmpty()) {
            blocks.add(paragraph(words));
        }
        blocks.addAll(all.subList(1, all.size()));
        return new Entry(title(content, length), blocks);
    }

    private Line title(List<Inline> content, int length) {
        if (content.get(0) instanceof Strong strong && InlineText.length(strong) >= length) {
            boolean whole = InlineText.length(strong) == length;
            return line(whole ? strong.content() : splitter.head(strong.content(), length));
        }
        return line(splitter.head(content, length));
    }

    private Line untitled(int at) {
        return spans.put(new Line(List.of()), at, at);
    }

    /** A colon between title and text is part of neither, nor is a full stop behind a link. */
    private int skipSeparator(String text, int from, boolean linked) {
        int at = Labels.behind(text, from);
        boolean marked = linked || labels == Labels.BOLD;
        boolean stop = marked && at == from && text.startsWith(".", at);
        if (stop && (at + 1 == text.length() || Wording.isBlank(text.charAt(at + 1)))) {
            return Labels.behind(text, at + 1);
        }
        return at;
    }

    private Line line(List<Inline> content) {
        return spans.put(new Line(content), span(content));
    }

    private Paragraph paragraph(List<Inline> content) {
        return spans.put(new Paragraph(content), span(content));
    }

    private Span span(List<Inline> content) {
        return spans.spanOf(content.get(0)).union(spans.spanOf(content.get(content.size() - 1)));
    }
}
