package org.copydesk.render.json;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/**
 * Passes JSON on, but writes some characters as escapes: surrogates that lack their partner, which
 * no encoder would take, and what could end the script of a page, or a line of it.
 *
 * <p>All of them can only stand in strings.
 */
final class JsonSink extends Writer {

    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private final Appendable out;

    /** A high surrogate that came last and still waits for its partner; 0 if none does. */
    private char pending;

    JsonSink(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        int end = offset + length;
        int start = offset;
        while (start < end) {
            int next = pending == 0 ? firstSpecial(chars, start, end) : start;
            pass(chars, start, next);
            if (next < end) {
                special(chars[next]);
            }
            start = next + 1;
        }
    }

    /** Where the first character stands that may not be passed on as it is; the end if none is. */
    private static int firstSpecial(char[] chars, int start, int end) {
        int i = start;
        while (i < end && isOrdinary(chars[i])) {
            i++;
        }
        return i;
    }

    private static boolean isOrdinary(char c) {
        return c < LINE_SEPARATOR ? c != '<' : c > PARAGRAPH_SEPARATOR && !Character.isSurrogate(c);
    }

    private void special(char c) throws IOException {
        if (pending != 0 && Character.isLowSurrogate(c)) {
            out.append(pending).append(c);
            pending = 0;
            return;
        }
        settle();
        if (Character.isHighSurrogate(c)) {
            pending = c;
        } else if (Character.isLowSurrogate(c) || breaksOut(c)) {
            escape(c);
        } else {
            out.append(c);
        }
    }

    /** Whether a page could take the character for its own: of a tag, or a line end of a script. */
    private static boolean breaksOut(char c) {
        return c == '<' || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;
    }

    private void settle() throws IOException {
        if (pending != 0) {
            escape(pending);
            pending = 0;
        }
    }

    private void escape(char c) throws IOException {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append("0123456789ABCDEF".charAt(c >> shift & 15));
        }
    }

    private void pass(char[] chars, int start, int end) throws IOException {
        if (start == end) {
            return;
        }
        if (out instanceof StringBuilder builder) {
            builder.append(chars, start, end - start);
        } else if (out instanceof Writer writer) {
            writer.write(chars, start, end - start);
        } else {
            out.append(CharBuffer.wrap(chars, start, end - start));
        }
    }

    @Override
    public void flush() throws IOException {
        settle();
    }

    /** Leaves the target open: it is the caller’s. */
    @Override
    public void close() throws IOException {
        settle();
    }
}
