package org.copydesk.parser.markdown;

import java.util.Optional;

/**
 * The head that readers put above the Markdown of a page: {@code Title:}, {@code URL Source:} and
 * the like, parted by blank lines, down to {@code Markdown Content:}.
 */
final class ReaderHead {

    private static final String FIRST = "Title:";
    private static final String LAST = "Markdown Content:";

    /** A head has no more lines, blank ones among them. */
    private static final int MOST_LINES = 24;

    private ReaderHead() {}

    static Optional<Preamble> in(String text, int start, int most) {
        if (!text.startsWith(FIRST, start)) {
            return Optional.empty();
        }
        var metadata = new MetadataKeys();
        int at = start;
        for (int line = 0; line < MOST_LINES && at < text.length(); line++) {
            int end = SourceLines.end(text, at);
            if (text.startsWith(LAST, at)) {
                return Optional.of(Preamble.of(metadata.metadata(), start, at + LAST.length()));
            } else if (end - start > most || !read(metadata, text.substring(at, end))) {
                return Optional.empty();
            }
            at = SourceLines.next(text, end);
        }
        return Optional.empty();
    }

    /** Takes a line of a head; tells whether it is one, or blank. */
    private static boolean read(MetadataKeys metadata, String line) {
        int colon = line.indexOf(':');
        if (colon > 0) {
            var key = line.substring(0, colon);
            metadata.set(keyOf(key), line.substring(colon + 1).strip());
        }
        return colon > 0 || line.isBlank();
    }

    private static String keyOf(String name) {
        return switch (name) {
            case "URL Source" -> "url";
            case "Published Time" -> "date";
            default -> name;
        };
    }
}
