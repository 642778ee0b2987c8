package org.copydesk.validate.fix;

import java.util.ArrayList;
import java.util.List;

/** Writes what two texts differ in, as {@code diff -u} does. */
final class UnifiedDiff {

    private static final int CONTEXT = 3;
    private static final int FEWEST_EQUAL = 2 * CONTEXT;

    private final List<String> before;
    private final List<String> after;
    private final StringBuilder out = new StringBuilder();

    private UnifiedDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static String of(String name, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        var diff = new UnifiedDiff(lines(before), lines(after));
        diff.out.append("--- ").append(name).append('\n');
        diff.out.append("+++ ").append(name).append('\n');
        diff.write(LineChanges.between(diff.before, diff.after));
        return diff.out.toString();
    }

    /** The lines with their line ends: a changed line end is a change. */
    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        int start = 0;
        for (int end = text.indexOf('\n') + 1; end > 0; end = text.indexOf('\n', end) + 1) {
            lines.add(text.substring(start, end));
            start = end;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    private void write(List<LineChanges.Change> changes) {
        int first = 0;
        while (first < changes.size()) {
            int last = first;
            while (last + 1 < changes.size()
                    && changes.get(last + 1).from() - changes.get(last).to() <= FEWEST_EQUAL) {
                last++;
            }
            hunk(changes.subList(first, last + 1));
            first = last + 1;
        }
    }

    private void hunk(List<LineChanges.Change> changes) {
        var first = changes.get(0);
        var last = changes.get(changes.size() - 1);
        int from = Math.max(0, first.from() - CONTEXT);
        int to = Math.min(before.size(), last.to() + CONTEXT);
        int newFrom = first.newFrom() - (first.from() - from);
        int newTo = last.newTo() + (to - last.to());
        out.append("@@ -").append(range(from, to)).append(" +").append(range(newFrom, newTo));
        out.append(" @@\n");
        int at = from;
        for (var change : changes) {
            lines(' ', before, at, change.from());
            lines('-', before, change.from(), change.to());
            lines('+', after, change.newFrom(), change.newTo());
            at = change.to();
        }
        lines(' ', before, at, to);
    }

    /** An empty range names the line before it. */
    private static String range(int from, int to) {
        int count = to - from;
        return (count == 0 ? from : from + 1) + (count == 1 ? "" : "," + count);
    }

    private void lines(char mark, List<String> lines, int from, int to) {
        for (var line : lines.subList(from, to)) {
            out.append(mark).append(line);
            if (!line.endsWith("\n")) {
                out.append("\n\\ No newline at end of file\n");
            }
        }
    }
}
