package org.copydesk.validate.fix;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lines in which two texts differ: those that only one of them has right here.
 *
 * <p>Edits keep nearly all lines. So the next equal line is looked for close by, and a difference
 * that is not small is told as one large change.
 */
final class LineChanges {

    private static final int CLOSE = 50;

    /** Lines that are replaced by other lines; half-open ranges from 0. */
    record Change(int from, int to, int newFrom, int newTo) {}

    private LineChanges() {}

    static List<Change> between(List<String> before, List<String> after) {
        var changes = new ArrayList<Change>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                i++;
                j++;
                continue;
            }
            int[] next = nextEqual(before, i, after, j);
            changes.add(new Change(i, next[0], j, next[1]));
            i = next[0];
            j = next[1];
        }
        return changes;
    }

    private static int[] nextEqual(List<String> before, int i, List<String> after, int j) {
        for (int distance = 1; distance <= CLOSE; distance++) {
            for (int left = 0; left <= distance; left++) {
                int a = i + left;
                int b = j + distance - left;
                if (a < before.size() && b < after.size() && isSame(before, a, after, b)) {
                    return new int[] {a, b};
                }
            }
        }
        return new int[] {before.size(), after.size()};
    }

    /** A blank line alone proves nothing. */
    private static boolean isSame(List<String> before, int a, List<String> after, int b) {
        boolean same = before.get(a).equals(after.get(b));
        boolean blank = before.get(a).isBlank();
        boolean nextSame =
                a + 1 < before.size()
                        && b + 1 < after.size()
                        && before.get(a + 1).equals(after.get(b + 1));
        return same && (!blank || nextSame || a + 1 == before.size() && b + 1 == after.size());
    }
}
