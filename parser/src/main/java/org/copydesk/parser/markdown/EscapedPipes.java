package org.copydesk.parser.markdown;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The escaped pipes of a cell of a table, which commonmark-java takes out of their backslashes
 * before it looks for what stands in the cell: all places behind one are a character too low.
 */
final class EscapedPipes {

    static final EscapedPipes NONE = new EscapedPipes(new int[0]);

    /** Where each pipe would stand if none before it had a backslash. */
    private final int[] pipes;

    private EscapedPipes(int[] pipes) {
        this.pipes = pipes;
    }

    static EscapedPipes in(String source, int start, int end) {
        var pipes = IntStream.builder();
        int count = 0;
        for (int at = start; at + 1 < end; at++) {
            if (source.charAt(at) == '\\' && source.charAt(at + 1) == '|') {
                pipes.add(at - count);
                count++;
            }
        }
        return count == 0 ? NONE : new EscapedPipes(pipes.build().toArray());
    }

    /** Where that stands in the source which has been found at an offset. */
    int inSource(int offset) {
        int before = Arrays.binarySearch(pipes, offset);
        return offset + (before < 0 ? -before - 1 : before);
    }
}
