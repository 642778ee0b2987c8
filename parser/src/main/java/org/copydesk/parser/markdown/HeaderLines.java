package org.copydesk.parser.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.model.Metadata;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Span;

/** Headers such as {@code Title: …} and {@code Date: …} at the very top, as Pelican has them. */
final class HeaderLines {

    /** One of these must be there: a paragraph may begin with a word and a colon as well. */
    private static final Set<String> TELLING = Set.of("title", "date", "slug");

    private HeaderLines() {}

    static Optional<Preamble> in(String text, int start, int most) {
        var metadata = new MetadataKeys();
        boolean telling = false;
        int at = start;
        while (at < text.length()) {
            int end = SourceLines.end(text, at);
            if (end - start > most) {
                return telling ? Optional.of(tooLong(start, end, most)) : Optional.empty();
            }
            int colon = colonIn(text, at, end);
            if (colon < 0) {
                // Headers end at a blank line; anything else makes a paragraph of all of them.
                telling &= text.substring(at, end).isBlank();
                break;
            }
            var key = text.substring(at, colon).toLowerCase(Locale.ROOT);
            telling |= TELLING.contains(key);
            metadata.set(key, text.substring(colon + 1, end).strip());
            at = SourceLines.next(text, end);
        }
        return telling
                ? Optional.of(Preamble.of(metadata.metadata(), start, at))
                : Optional.empty();
    }

    private static Preamble tooLong(int start, int end, int most) {
        var told =
                Diagnostic.warning(
                        "limit/front-matter",
                        "the headers are longer than "
                                + most
                                + " characters; they are kept as text, unread",
                        new Span(start, end));
        return new Preamble(Metadata.EMPTY, start, start, List.of(), List.of(told));
    }

    /** The colon behind the name of a header; -1 if the line is none. */
    private static int colonIn(String text, int start, int end) {
        int at = start;
        while (at < end && isNameCharacter(text.charAt(at))) {
            at++;
        }
        boolean header =
                at > start
                        && at < end
                        && text.charAt(at) == ':'
                        && (at + 1 == end || text.charAt(at + 1) == ' ');
        return header ? at : -1;
    }

    private static boolean isNameCharacter(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }
}
