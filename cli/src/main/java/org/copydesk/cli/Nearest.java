package org.copydesk.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.validate.rule.Distance;

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

    private static int distance(String from, String to) {
        return Distance.between(from, to, from.length() + to.length());
    }
}
