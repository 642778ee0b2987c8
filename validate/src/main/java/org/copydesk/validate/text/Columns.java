package org.copydesk.validate.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.model.source.Span;

/**
 * Tells blanks that make columns: many in a row, which push words to the other side of a line, and
 * those of two lines below each other, one of them wide.
 */
final class Columns {

    private static final int MANY = 5;
    private static final int WIDE = 3;

    private final String text;
    private final Map<Integer, Integer> widest = new HashMap<>();
    private int line;
    private int lineFrom;

    private Columns(String text) {
        this.text = text;
    }

    /** The columns of a text with these runs of blanks, which are asked in their order. */
    static Columns of(String text, List<Span> runs) {
        var columns = new Columns(text);
        for (var run : runs) {
            columns.widest.merge(columns.lineOf(run), run.length(), Math::max);
        }
        columns.line = 0;
        columns.lineFrom = 0;
        return columns;
    }

    /** Whether blanks part two columns. */
    boolean hold(Span run) {
        int at = lineOf(run);
        return run.length() >= MANY || areRows(at - 1, at) || areRows(at, at + 1);
    }

    private boolean areRows(int above, int below) {
        int first = widest.getOrDefault(above, 0);
        int second = widest.getOrDefault(below, 0);
        return Math.min(first, second) > 0 && Math.max(first, second) >= WIDE;
    }

    private int lineOf(Span run) {
        for (; lineFrom < run.start(); lineFrom++) {
            line += text.charAt(lineFrom) == '\n' ? 1 : 0;
        }
        return line;
    }
}
