package org.copydesk.parser.structure;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.Block;
import org.copydesk.model.Entry;
import org.copydesk.model.Figure;
import org.copydesk.model.Inline;
import org.copydesk.model.Line;
import org.copydesk.model.Link;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Paragraph;
import org.copydesk.model.SourceMap;
import org.copydesk.model.source.Span;
import org.copydesk.parser.inline.InlineSplitter;
import org.copydesk.parser.surface.InlineText;
import org.copydesk.parser.surface.SourceBlock;

/** Makes the entries of a roundup of the items of its lists. */
final class EntryBuilder {

    private final String source;
    private final SourceMap.Builder spans;
    private final List<Entry> entries = new ArrayList<>();
    private int lastStart;

    EntryBuilder(String source, SourceMap.Builder spans) {
        this.source = source;
        this.spans = spans;
    }

    void add(SourceBlock block) {
        var list = (ListBlock) block.node().orElseThrow();
        list.items().forEach(item -> entries.add(entry(item)));
    }

    /** A picture between two entries belongs to the one above. */
    void illustrate(Figure figure, SourceBlock block) {
        var last = entries.remove(entries.size() - 1);
        var blocks = new ArrayList<>(last.blocks());
        blocks.add(figure);
        entries.add(spans.put(new Entry(last.title(), blocks), lastStart, block.end()));
    }

    List<Entry> entries() {
        return entries;
    }

    private Entry entry(ListItem item) {
        var span = spans.spanOf(item);
        lastStart = span.start();
        var first = (Paragraph) item.blocks().get(0);
        var splitter = new InlineSplitter(source, spans);
        var text = InlineText.of(first.content());
        int titleEnd = titleEnd(first.content(), text);
        int rest = skipSeparator(text, titleEnd);
        var title = line(splitter.head(first.content(), titleEnd));
        var blocks = new ArrayList<Block>();
        if (rest < text.length()) {
            blocks.add(paragraph(splitter.tail(first.content(), rest)));
        }
        blocks.addAll(item.blocks().subList(1, item.blocks().size()));
        return spans.put(new Entry(title, blocks), span);
    }

    /** A title is a link that opens the entry, or ends at a colon. */
    private static int titleEnd(List<Inline> content, String text) {
        if (content.get(0) instanceof Link link) {
            return InlineText.length(link);
        }
        return RunInLabel.lengthIn(text);
    }

    private static int skipSeparator(String text, int from) {
        int at = from;
        if (at < text.length() && text.charAt(at) == ':') {
            at++;
        }
        while (at < text.length() && Wording.isBlank(text.charAt(at))) {
            at++;
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
