package org.copydesk.parser.inline;

import org.copydesk.model.source.Span;

/**
 * Finds the place of a character of a text in the source, where escapes and character references
 * make them differ.
 */
final class SourceOffsets {

    private SourceOffsets() {}

    /**
     * The offset in the source behind the given number of characters of a text that stands at a
     * span.
     */
    static int advance(String source, Span span, String text, int characters) {
        if (span.length() == text.length()) {
            return span.start() + characters;
        }
        int at = span.start();
        int done = 0;
        while (done < characters && at < span.end()) {
            char c = source.charAt(at);
            if (c == text.charAt(done)) {
                at++;
                done++;
            } else if (c == '&'
                    && source.indexOf(';', at) > 0
                    && source.indexOf(';', at) < span.end()) {
                at = source.indexOf(';', at) + 1;
                done++;
            } else if (isBlank(c) && isBlank(text.charAt(done))) {
                at = skipBlanks(source, at, span.end());
                done++;
            } else {
                at++;
            }
        }
        return Math.min(at, span.end());
    }

    private static int skipBlanks(String source, int from, int end) {
        int at = from;
        while (at < end && isBlank(source.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }
}
