package org.copydesk.parser.text;

import org.copydesk.parser.grammar.LineLexer;

/**
 * A line as the lexer saw it.
 *
 * @param type the type of its token
 * @param margin where the line begins
 * @param start where its first character stands that shows
 * @param end offset after its last one
 */
record PlainLine(int type, int margin, int start, int end) {

    /** A line of blanks, wherever it stands. */
    static final PlainLine BLANK = new PlainLine(LineLexer.BLANK, 0, 0, 0);

    /** Measures a line, line end included. */
    static PlainLine of(String text, int type, int margin, int lineEnd) {
        int start = margin;
        while (start < lineEnd && isMargin(text.charAt(start))) {
            start++;
        }
        int end = lineEnd;
        while (end > start && isMargin(text.charAt(end - 1))) {
            end--;
        }
        return new PlainLine(type, margin, start, end);
    }

    int width() {
        return end - margin;
    }

    /**
     * Only what is surely layout is left out of the model: no-break spaces and zero-width
     * characters stay.
     */
    private static boolean isMargin(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
