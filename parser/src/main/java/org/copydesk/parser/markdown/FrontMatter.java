package org.copydesk.parser.markdown;

import java.util.List;
import java.util.Optional;
import org.copydesk.model.Metadata;
import org.copydesk.model.RawBlock;
import org.copydesk.model.SourceMap;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Span;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;
import org.copydesk.parser.yaml.YamlException;
import org.copydesk.parser.yaml.YamlSource;

/** YAML between two lines of three hyphens at the very top. */
final class FrontMatter {

    private static final String FENCE = "---";

    private FrontMatter() {}

    static Optional<Preamble> in(String text, int start, SourceMap.Builder spans, int most) {
        int open = SourceLines.end(text, start);
        if (!text.substring(start, open).stripTrailing().equals(FENCE)) {
            return Optional.empty();
        }
        int first = SourceLines.next(text, open);
        int close = closing(text, first);
        // A rule may open a document, too: what follows must look like a key.
        if (close < 0 || !opensMapping(text, first)) {
            return Optional.empty();
        }
        return Optional.of(
                close - first > most
                        ? tooLong(text, start, close, spans, most)
                        : read(text, start, first, close, spans));
    }

    /** Where the closing line begins; -1 if none does. */
    private static int closing(String text, int first) {
        for (int at = first; at < text.length(); ) {
            int end = SourceLines.end(text, at);
            var line = text.substring(at, end).stripTrailing();
            if (line.equals(FENCE) || line.equals("...")) {
                return at;
            }
            at = SourceLines.next(text, end);
        }
        return -1;
    }

    private static boolean opensMapping(String text, int first) {
        int at = first;
        while (at < text.length() && text.charAt(at) == '#') {
            at = SourceLines.next(text, SourceLines.end(text, at));
        }
        int end = SourceLines.end(text, at);
        var line = text.substring(at, end).strip();
        boolean empty = at == first && line.equals(FENCE);
        return empty || line.indexOf(':') > 0 || line.startsWith("{") || line.startsWith("? ");
    }

    private static Preamble read(
            String text, int start, int first, int close, SourceMap.Builder spans) {
        int end = SourceLines.end(text, close);
        int body = SourceLines.next(text, end);
        try {
            var metadata = new MetadataKeys();
            YamlSource.read(text.substring(first, close)).forEach(metadata::set);
            return Preamble.of(metadata.metadata(), start, body);
        } catch (YamlException malformed) {
            return malformed(text, start, end, first, malformed, spans);
        }
    }

    private static Preamble tooLong(
            String text, int start, int close, SourceMap.Builder spans, int most) {
        int end = SourceLines.end(text, close);
        var told =
                Diagnostic.warning(
                        "limit/front-matter",
                        "the front matter is longer than "
                                + most
                                + " characters; it is kept as text, unread",
                        new Span(start, SourceLines.end(text, start)));
        return kept(text, start, end, spans, told);
    }

    private static Preamble malformed(
            String text,
            int start,
            int end,
            int first,
            YamlException malformed,
            SourceMap.Builder spans) {
        int place = place(text, first, end, malformed);
        var told =
                Diagnostic.warning(
                        "front-matter/malformed",
                        "the front matter is kept as text: " + malformed.getMessage(),
                        new Span(place, SourceLines.end(text, place)));
        return kept(text, start, end, spans, told);
    }

    private static Preamble kept(
            String text, int start, int end, SourceMap.Builder spans, Diagnostic told) {
        var raw = spans.put(new RawBlock("yaml", text.substring(start, end)), start, end);
        return new Preamble(
                Metadata.EMPTY,
                start,
                SourceLines.next(text, end),
                List.of(SourceBlock.of(Form.OTHER, raw, 1, start, end)),
                List.of(told));
    }

    private static int place(String text, int first, int end, YamlException malformed) {
        int at = first;
        for (int line = 1; line < malformed.position().line(); line++) {
            at = SourceLines.next(text, SourceLines.end(text, at));
        }
        return Math.min(at + malformed.position().column() - 1, end);
    }
}
