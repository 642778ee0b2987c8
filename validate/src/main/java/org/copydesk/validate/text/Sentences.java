package org.copydesk.validate.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.copydesk.model.profile.Wording;

/** Finds the sentences of a text. */
final class Sentences {

    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "inc", "corp", "co", "ltd",
                    "vs", "etc", "e.g", "i.e", "no", "fig", "approx", "u.s", "u.k", "a.i", "p.s",
                    "sen", "rep", "gov", "gen");

    private Sentences() {}

    /**
     * Where each sentence begins, as an index of {@link Prose#words()}, and the end of the last.
     */
    static int[] starts(String text, int[] words) {
        int[] starts = new int[words.length / 2 + 2];
        int count = 0;
        starts[count++] = 0;
        for (int i = 0; i + 2 < words.length; i += 2) {
            if (endsBetween(text, words, i)) {
                starts[count++] = i + 2;
            }
        }
        if (words.length > 0) {
            starts[count++] = words.length;
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean endsBetween(String text, int[] words, int i) {
        int end = words[i + 1];
        int next = words[i + 2];
        for (int at = end; at < next; at++) {
            char c = text.charAt(at);
            boolean mark =
                    c == '!'
                            || c == '?'
                            || c == '…'
                            || c == '.' && !isAbbreviation(text, words[i], end);
            if (mark && blankFollows(text, at + 1, next)) {
                return !Character.isLowerCase(text.charAt(next));
            }
        }
        return false;
    }

    private static boolean blankFollows(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Wording.isBlank(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbbreviation(String text, int start, int end) {
        var word = text.substring(start, end).toLowerCase(Locale.ROOT);
        boolean initial =
                word.length() == 1
                        && Character.isUpperCase(text.charAt(start))
                        && !word.equals("i");
        return initial || ABBREVIATIONS.contains(word);
    }
}
