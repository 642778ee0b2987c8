package org.copydesk.parser.text;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * Shows a string to a lexer as it is.
 *
 * <p>The symbols are UTF-16 code units, so that the offsets of tokens are those of the string;
 * ANTLR's own streams copy the text to code points.
 */
final class TextStream implements CharStream {

    private final String text;
    private int index;

    /** The next line feed, and the next carriage return, as far as they have been looked for. */
    private int lineFeed = -1;

    private int carriageReturn = -1;

    TextStream(String text) {
        this.text = text;
    }

    @Override
    public void consume() {
        index++;
    }

    /** Goes to the next line end, or to the end of the text. */
    void skipToLineEnd() {
        if (lineFeed < index) {
            lineFeed = next('\n');
        }
        if (carriageReturn < index) {
            carriageReturn = next('\r');
        }
        index = Math.min(lineFeed, carriageReturn);
    }

    private int next(char c) {
        int found = text.indexOf(c, index);
        return found < 0 ? text.length() : found;
    }

    /** The lexer looks ahead only. */
    @Override
    public int LA(int offset) {
        int at = index + offset - 1;
        return at < text.length() ? text.charAt(at) : IntStream.EOF;
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {
        // The whole text is in memory: there is nothing to let go of.
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int index) {
        this.index = Math.min(index, text.length());
    }

    @Override
    public int size() {
        return text.length();
    }

    @Override
    public String getSourceName() {
        return IntStream.UNKNOWN_SOURCE_NAME;
    }

    @Override
    public String getText(Interval interval) {
        return text.substring(interval.a, Math.min(interval.b + 1, text.length()));
    }
}
