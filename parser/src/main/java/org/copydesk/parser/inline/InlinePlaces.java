package org.copydesk.parser.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.model.Code;
import org.copydesk.model.Inline;
import org.copydesk.model.Node;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Text;
import org.copydesk.model.source.Span;
import org.copydesk.parser.surface.InlineText;

/**
 * The places in the source of the characters of inline content. Asked for more and more of them, it
 * goes through the content once.
 */
public final class InlinePlaces {

    private final String source;
    private final SourceMap.Builder spans;
    private final List<Piece> pieces = new ArrayList<>();

    /** The first piece that ends where the last one does. */
    private int closing;

    private int current;

    /** The places of content of a source, which have been noted. */
    public InlinePlaces(String source, SourceMap.Builder spans, List<Inline> content) {
        this.source = source;
        this.spans = spans;
        add(content);
    }

    private void add(List<? extends Node> content) {
        for (int i = 0; i < content.size(); i++) {
            var inline = (Inline) content.get(i);
            int first = pieces.size();
            var span = spans.spanOf(inline);
            if (inline.children().isEmpty()) {
                add(inline, span);
            } else {
                add(inline.children());
            }
            if (closing >= first && closing < pieces.size()) {
                pieces.get(closing).end = span.end();
            }
        }
    }

    private void add(Inline inline, Span span) {
        int from = pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).to;
        int length = InlineText.length(inline);
        if (length > 0) {
            closing = pieces.size();
        }
        pieces.add(new Piece(from, from + length, span, offsets(inline, span)));
    }

    private Optional<SourceOffsets> offsets(Inline inline, Span span) {
        if (inline instanceof Text text) {
            return Optional.of(new SourceOffsets(source, span, text.text()));
        } else if (inline instanceof Code code) {
            return Optional.of(new SourceOffsets(source, span, code.code()));
        }
        return Optional.empty();
    }

    /** The offset in the source behind the given number of characters, one or more. */
    public int behind(int characters) {
        if (current > 0 && characters <= pieces.get(current).from) {
            current = 0;
        }
        while (current + 1 < pieces.size() && pieces.get(current).to < characters) {
            current++;
        }
        return pieces.get(current).behind(characters);
    }

    /** An inline without others in it. */
    private static final class Piece {
        private final int from;
        private final int to;
        private final Span span;
        private final Optional<SourceOffsets> offsets;

        /** Where the outermost inline ends that ends with it. */
        private int end;

        Piece(int from, int to, Span span, Optional<SourceOffsets> offsets) {
            this.from = from;
            this.to = to;
            this.span = span;
            this.offsets = offsets;
            end = span.end();
        }

        int behind(int characters) {
            if (characters >= to) {
                return end;
            }
            // An alternative text has no parts of its own.
            return offsets.map(each -> each.behind(characters - from)).orElse(span.start());
        }
    }
}
