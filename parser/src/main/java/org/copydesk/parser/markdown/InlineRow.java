package org.copydesk.parser.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.copydesk.model.Inline;
import org.copydesk.model.LineBreak;
import org.copydesk.model.SourceMap;
import org.copydesk.parser.surface.NestingLimit;
import org.jspecify.annotations.Nullable;

/** Reads one row of siblings: joins words over line ends, and makes nodes of what tags enclose. */
final class InlineRow {

    private final InlineReader reader;
    private final Places places;
    private final SourceMap.Builder spans;
    private final NestingLimit nesting;
    private final boolean links;
    private final int depth;
    private final Words words;
    private final List<Inline> row = new ArrayList<>();

    /** The tags in the row that could be half of a pair; made when the first is met. */
    private @Nullable TagPairs tags;

    /** Where the last thing read ended. */
    private int end;

    InlineRow(
            InlineReader reader,
            Places places,
            SourceMap.Builder spans,
            NestingLimit nesting,
            boolean links,
            int depth) {
        this.nesting = nesting;
        this.reader = reader;
        this.places = places;
        this.spans = spans;
        this.links = links;
        this.depth = depth;
        words = new Words(places.source(), spans);
    }

    /**
     * Reads a row.
     *
     * @param skip how many characters of the first text are no words, nor the blanks behind them
     */
    List<Inline> read(Node first, int skip) {
        end = firstPlace(first);
        int dropped = skip;
        for (Node node = first; node != null; node = node.getNext()) {
            take(node, dropped);
            dropped = 0;
        }
        words.flush(row, links);
        return row;
    }

    /** Where the row begins: line ends have no place. */
    private int firstPlace(Node first) {
        for (Node node = first; node != null; node = node.getNext()) {
            if (places.find(node)) {
                return places.start();
            }
        }
        return places.find(first.getParent()) ? places.start() : 0;
    }

    private void take(Node node, int skip) {
        if (node instanceof Text text) {
            text(text, skip);
        } else if (node instanceof SoftLineBreak) {
            int next = startOf(node.getNext());
            words.add(" ", end, next);
            end = next;
        } else {
            words.flush(row, links);
            other(node);
        }
    }

    private void text(Text text, int skip) {
        var literal = text.getLiteral();
        places.find(text);
        int start = places.start();
        end = endsBlank(literal) ? places.end() : withoutBlanks(start, places.end());
        int from = skip;
        while (skip > 0 && from < literal.length() && literal.charAt(from) <= ' ') {
            from++;
        }
        if (from < literal.length()) {
            words.add(from == 0 ? literal : literal.substring(from), start + from, end);
        }
    }

    /** Blanks before a line end are in the place of a text and not in the text. */
    private int withoutBlanks(int start, int from) {
        int to = from;
        while (to > start && Places.isBlank(places.source().charAt(to - 1))) {
            to--;
        }
        return to;
    }

    private static boolean endsBlank(String literal) {
        return literal.isEmpty() || Places.isBlank(literal.charAt(literal.length() - 1));
    }

    private void other(Node node) {
        if (node instanceof HardLineBreak) {
            int next = startOf(node.getNext());
            row.add(spans.put(new LineBreak(), end, next));
            end = next;
        } else if (node instanceof HtmlInline html && TagPairs.isOurs(html.getLiteral())) {
            tag(html);
        } else {
            places.find(node);
            end = places.end();
            row.add(reader.inline(node, links, depth + 1 + (tags == null ? 0 : tags.depth())));
        }
    }

    private void tag(HtmlInline html) {
        if (tags == null) {
            tags = new TagPairs(spans, nesting, depth);
        }
        places.find(html);
        int start = places.start();
        end = places.end();
        if (TagPairs.isBreak(html.getLiteral())) {
            row.add(spans.put(new LineBreak(), start, end));
        } else {
            tags.add(html.getLiteral(), start, end, row);
        }
    }

    private int startOf(@Nullable Node next) {
        return next != null && places.find(next) ? Math.max(end, places.start()) : end;
    }
}
