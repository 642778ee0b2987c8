package org.copydesk.parser.inline;

import org.copydesk.model.source.Span;

/**
 * Finds the place of a character of a text in the source, where escapes and character references
 * make them differ.
 */
public final class SourceOffsets {

    private final String source;
    private final Span span;
    private final String text;

    /** Where the search stands in the source, and how many characters of the text are behind it. */
    private int at;

    private int done;

    /** The places of a text that stands at a span of a source. */
    public SourceOffsets(String source, Span span, String text) {
        this.source = source;
        this.span = span;
        this.text = text;
        at = span.start();
    }

    /**
     * The offset in the source behind the given number of characters of a text that stands at a
     * span.
     */
    public static int advance(String source, Span span, String text, int characters) {
        return new SourceOffsets(source, span, text).behind(characters);
    }

    /**
     * The offset in the source behind the given number of characters of the text. Asked for more
     * and more of them, it goes through the text once.
     */
    public int behind(int characters) {
        if (span.length() == text.length()) {
            return span.start() + characters;
        }
        if (characters < done) {
            at = span.start();
            done = 0;
        }
        while (done < characters && at < span.end()) {
            advance();
        }
        // What is folded into one blank belongs to that blank.
        boolean folded = done < text.length() && !isBlank(text.charAt(done));
        return Math.min(folded ? skipBlanks(source, at, span.end()) : at, span.end());
    }

    private void advance() {
        char c = source.charAt(at);
        int reference = c == '&' ? referenceEnd(source, at, span.end()) : 0;
        if (reference > 0 && !text.startsWith(source.substring(at, reference), done)) {
            at = reference;
            done += Character.isHighSurrogate(text.charAt(done)) ? 2 : 1;
        } else if (isEscape(source, at, text.charAt(done))) {
            at += 2;
            done++;
        } else if (isSame(c, text.charAt(done))) {
            at++;
            done++;
        } else if (isBlank(c) && isBlank(text.charAt(done))) {
            at = skipBlanks(source, at, span.end());
            done++;
        } else {
            at = c == '<' ? tagEnd(source, at, span.end()) : at + 1;
        }
    }

    /** Markdown has the replacement character where the source has U+0000 (CommonMark, 2.3). */
    private static boolean isSame(char source, char read) {
        return source == read || source == '\0' && read == '\uFFFD';
    }

    /** Where a tag ends, or the character, if it begins none. */
    private static int tagEnd(String source, int start, int limit) {
        int at = start;
        while (at < limit && source.charAt(at) != '>') {
            at++;
        }
        return at < limit ? at + 1 : start + 1;
    }

    /** A backslash before the very character that the text has. */
    private static boolean isEscape(String source, int at, char c) {
        return source.charAt(at) == '\\'
                && at + 1 < source.length()
                && source.charAt(at + 1) == c
                && !Character.isLetterOrDigit(c);
    }

    /** Where a character reference ends; 0 if none begins here. */
    private static int referenceEnd(String source, int start, int limit) {
        int at = start + 1;
        while (at < limit
                && (Character.isLetterOrDigit(source.charAt(at)) || source.charAt(at) == '#')) {
            at++;
        }
        return at < limit && source.charAt(at) == ';' ? at + 1 : 0;
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
