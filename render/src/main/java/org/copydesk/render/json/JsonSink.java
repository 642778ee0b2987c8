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

    private final Appendable out;

    /** A high surrogate that came last and still waits for its partner; 0 if none does. */
    private char pending;

    JsonSink(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        int start = offset;
        for (int i = offset; i < offset + length; i++) {
            if (pending != 0 || Character.isSurrogate(chars[i])) {
                pass(chars, start, i);
                surrogate(chars[i]);
                start = i + 1;
            } else if (breaksOut(chars[i])) {
                pass(chars, start, i);
                escape(chars[i]);
                start = i + 1;
            }
        }
        pass(chars, start, offset + length);
    }

    private void surrogate(char c) throws IOException {
        if (pending != 0 && Character.isLowSurrogate(c)) {
            out.append(pending).append(c);
            pending = 0;
            return;
        }
        settle();
        if (Character.isHighSurrogate(c)) {
            pending = c;
        } else if (Character.isLowSurrogate(c)) {
            escape(c);
        } else if (breaksOut(c)) {
            escape(c);
        } else {
            out.append(c);
        }
    }

    /** Whether a page could take the character for its own: of a tag, or a line end of a script. */
    private static boolean breaksOut(char c) {
        return c == '<' || c == '\u2028' || c == '\u2029';
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
