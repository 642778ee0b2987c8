package org.copydesk.parser.inline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.copydesk.model.Inline;
import org.copydesk.model.Link;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Text;
import org.copydesk.model.source.Span;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/**
 * Makes links of the bare addresses in a text.
 *
 * <p>An address in which the source has an escape stays text: so a writer of Markdown says that it
 * is none.
 */
public final class BareLinks {

    private static final LinkExtractor EXTRACTOR =
            LinkExtractor.builder()
                    .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
                    .build();

    private static final String CLOSING_QUOTES = "”“’‘»«";

    private final String source;
    private final SourceMap.Builder spans;
    private final String words;
    private final Span place;
    private final SourceOffsets offsets;

    private BareLinks(String source, SourceMap.Builder spans, String words, int start, int end) {
        this.source = source;
        this.spans = spans;
        this.words = words;
        place = new Span(start, end);
        offsets = new SourceOffsets(source, place, words);
    }

    /** The content of words that stand between two offsets of a source; mostly that is one text. */
    public static List<Inline> in(
            String source, SourceMap.Builder spans, String words, int start, int end) {
        if (!mayBeIn(words)) {
            return List.of(spans.put(new Text(words), start, end));
        }
        var row = new ArrayList<Inline>();
        new BareLinks(source, spans, words, start, end).addTo(row);
        return row;
    }

    /** Adds that content to a row. */
    public static void addTo(
            List<Inline> row,
            String source,
            SourceMap.Builder spans,
            String words,
            int start,
            int end) {
        if (mayBeIn(words)) {
            new BareLinks(source, spans, words, start, end).addTo(row);
        } else {
            row.add(spans.put(new Text(words), start, end));
        }
    }

    private static boolean mayBeIn(String words) {
        return words.indexOf('@') >= 0 || words.contains("://") || words.contains("www.");
    }

    private void addTo(List<Inline> row) {
        int done = 0;
        int doneAt = place.start();
        for (LinkSpan found : EXTRACTOR.extractLinks(words)) {
            int last = endOf(found);
            var address = words.substring(found.getBeginIndex(), last);
            int start = offsets.behind(found.getBeginIndex());
            int end = offsets.behind(last);
            if (!address.endsWith("://")
                    && end == start + address.length()
                    && source.startsWith(address, start)) {
                text(done, found.getBeginIndex(), doneAt, start, row);
                var text = spans.put(new Text(address), start, start + address.length());
                var link = new Link(target(found.getType(), address), "", List.of(text));
                row.add(spans.put(link, start, start + address.length()));
                done = last;
                doneAt = end;
            }
        }
        text(done, words.length(), doneAt, place.end(), row);
    }

    /** A quotation that ends behind an address is no part of it. */
    private int endOf(LinkSpan found) {
        int end = found.getEndIndex();
        while (CLOSING_QUOTES.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private void text(int from, int to, int start, int end, List<Inline> row) {
        if (from < to) {
            row.add(spans.put(new Text(words.substring(from, to)), start, Math.max(start, end)));
        }
    }

    private static String target(LinkType type, String address) {
        return switch (type) {
            case URL -> address;
            case WWW -> "http://" + address;
            case EMAIL -> "mailto:" + address;
        };
    }
}
