package org.copydesk.parser.inline;

import org.copydesk.model.source.Span;

/**
 * Finds the place of a character of a text in the source, where escapes and character references
 * make them differ.
 */
final class SourceOffsets {

    /** The name of the longest reference of HTML has 31 letters. */
    private static final int LONGEST_REFERENCE = 32;

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
            char wanted = text.charAt(done);
            int reference = c == '&' ? referenceEnd(source, at, span.end()) : at;
            if (reference > at && !text.startsWith(source.substring(at, reference), done)) {
                at = reference;
                done += Character.isHighSurrogate(wanted) ? 2 : 1;
            } else if (c == wanted) {
                at++;
                done++;
            } else if (isBlank(c) && isBlank(wanted)) {
                at = skipBlanks(source, at, span.end());
                done++;
            } else {
                at = c == '<' ? tagEnd(source, at, span.end()) : at + 1;
            }
        }
        // What is folded into one blank belongs to that blank.
        boolean folded = done < text.length() && !isBlank(text.charAt(done));
        return Math.min(folded ? skipBlanks(source, at, span.end()) : at, span.end());
    }

    /** Where a character reference ends that begins at an ampersand; there, if none does. */
    private static int referenceEnd(String source, int ampersand, int limit) {
        int at = ampersand + 1;
        int longest = Math.min(limit, at + LONGEST_REFERENCE);
        while (at < longest && (source.charAt(at) == '#' || isWord(source.charAt(at)))) {
            at++;
        }
        boolean ended = at < limit && at > ampersand + 1 && source.charAt(at) == ';';
        return ended ? at + 1 : ampersand;
    }

    private static boolean isWord(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    /** Where a tag ends, or the character, if it begins none. */
    private static int tagEnd(String source, int start, int limit) {
        int end = source.indexOf('>', start);
        return end < 0 || end >= limit ? start + 1 : end + 1;
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
