package org.copydesk.model.source;

import java.util.Arrays;

/** Where the lines of a text begin; LF, CRLF and a lone CR each end one. */
final class LineTable {

    private final int[] starts;

    private LineTable(int[] starts) {
        this.starts = starts;
    }

    static LineTable of(String text) {
        int[] starts = new int[16 + text.length() / 64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new LineTable(Arrays.copyOf(starts, count));
    }

    int count() {
        return starts.length;
    }

    int start(int line) {
        return starts[line - 1];
    }

    int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
