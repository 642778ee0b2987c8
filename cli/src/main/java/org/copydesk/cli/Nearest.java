package org.copydesk.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody meant. */
final class Nearest {

    private Nearest() {}

    /** The name nearest to the given one, if one is near. */
    static Optional<String> of(String meant, Collection<String> names) {
        var word = meant.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> isNear(word, name.toLowerCase(Locale.ROOT)))
                .min(
                        Comparator.comparingInt(
                                name -> distance(word, name.toLowerCase(Locale.ROOT))));
    }

    /** “; did you mean …?”, or nothing if no name is near. */
    static String question(String meant, Collection<String> names) {
        return of(meant, names).map(name -> "; did you mean '" + name + "'?").orElse("");
    }

    /** A typing error in three letters is let pass, and a word that is cut off or goes on. */
    private static boolean isNear(String word, String name) {
        boolean alike = word.length() > 1 && (name.startsWith(word) || word.startsWith(name));
        return alike
                || distance(word, name) <= Math.max(1, Math.min(word.length(), name.length()) / 3);
    }

    /** The number of letters to insert, drop, change or swap with the next one. */
    private static int distance(String from, String to) {
        var rows = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : cheapest(rows, from, to, i, j);
            }
        }
        return rows[from.length()][to.length()];
    }

    private static int cheapest(int[][] rows, String from, String to, int i, int j) {
        int change = rows[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int shortest = Math.min(change, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean swapped =
                i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(shortest, rows[i - 2][j - 2] + 1) : shortest;
    }
}
