package org.copydesk.parser.text;

import java.util.Arrays;
import org.copydesk.parser.grammar.LineLexer;

/** The lines of a text as the lexer saw them, all in one row of numbers. */
final class PlainLines {

    /** Numbers kept for a line: its type, where it begins, and where its text starts and ends. */
    private static final int WIDTH = 4;

    /** Lines are rarely shorter, blank ones among them. */
    private static final int CHARACTERS = 64;

    /** It tells the encoding and is no word, where it stands first. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    private int[] rows;
    private int size;

    /** No lines yet of a text. */
    PlainLines(String text) {
        this.text = text;
        rows = new int[WIDTH * (8 + text.length() / CHARACTERS)];
    }

    /** Measures a line of a type, line end included. */
    void add(int type, int margin, int lineEnd) {
        // A line that is not blank has a character that is no margin.
        int start = margin == 0 && text.startsWith(BYTE_ORDER_MARK) ? 1 : margin;
        while (isMargin(text.charAt(start))) {
            start++;
        }
        int end = lineEnd;
        while (isMargin(text.charAt(end - 1))) {
            end--;
        }
        put(type, margin, start, end);
    }

    /** Adds a line of blanks, wherever it stands. */
    void addBlank() {
        put(LineLexer.BLANK, 0, 0, 0);
    }

    private void put(int type, int margin, int start, int end) {
        int at = WIDTH * size;
        if (at == rows.length) {
            rows = Arrays.copyOf(rows, 2 * at);
        }
        rows[at] = type;
        rows[at + 1] = margin;
        rows[at + 2] = start;
        rows[at + 3] = end;
        size++;
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    /** The type of the token of a line. */
    int type(int line) {
        return rows[WIDTH * line];
    }

    boolean isBlank(int line) {
        return type(line) == LineLexer.BLANK;
    }

    /** Whether a line has neither bullet nor number and is no rule. */
    boolean isWords(int line) {
        return type(line) == LineLexer.LINE || type(line) == LineLexer.INDENTED;
    }

    /** Whether an address opens a line. */
    boolean opensWithAddress(int line) {
        return text.startsWith("http://", start(line)) || text.startsWith("https://", start(line));
    }

    /** Whether a line is an address and nothing else. */
    boolean isAddress(int line) {
        if (!opensWithAddress(line)) {
            return false;
        }
        int at = start(line);
        while (at < end(line) && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == end(line);
    }

    /** Where a line begins. */
    int margin(int line) {
        return rows[WIDTH * line + 1];
    }

    /** Where the first character of a line stands that shows. */
    int start(int line) {
        return rows[WIDTH * line + 2];
    }

    /** The offset after its last one. */
    int end(int line) {
        return rows[WIDTH * line + 3];
    }

    int width(int line) {
        return end(line) - margin(line);
    }

    /**
     * Only what is surely layout is left out of the model: no-break spaces and zero-width
     * characters stay.
     */
    private static boolean isMargin(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
