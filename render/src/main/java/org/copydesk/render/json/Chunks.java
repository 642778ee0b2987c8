package org.copydesk.render.json;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a string out of pieces, so that no growing array is copied again and again, and what is
 * mostly Latin takes a byte a character.
 */
final class Chunks extends Writer {

    private final List<String> full = new ArrayList<>();
    private final char[] last = new char[16 << 10];
    private int used;

    @Override
    public void write(char[] chars, int offset, int count) {
        int end = offset + count;
        for (int start = offset; start < end; ) {
            int taken = Math.min(end - start, last.length - used);
            System.arraycopy(chars, start, last, used, taken);
            start += taken;
            used += taken;
            if (used == last.length) {
                endPiece();
            }
        }
    }

    private void endPiece() {
        full.add(new String(last, 0, used));
        used = 0;
    }

    /** All that was written. */
    @Override
    public String toString() {
        endPiece();
        return String.join("", full);
    }

    @Override
    public void flush() {
        // nothing waits
    }

    @Override
    public void close() {
        // nothing is open
    }
}
