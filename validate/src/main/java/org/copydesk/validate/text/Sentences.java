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
        int next = words[i + 2];
        int mark = firstMark(text, words[i], words[i + 1], lastBlank(text, words[i + 1], next));
        return mark >= 0 && !Character.isLowerCase(text.charAt(next));
    }

    /** The last blank between two offsets; less than both if there is none. */
    private static int lastBlank(String text, int from, int to) {
        int at = to - 1;
        while (at >= from && !Wording.isBlank(text.charAt(at))) {
            at--;
        }
        return at < from ? -1 : at;
    }

    /** The first mark that ends a sentence between a word and a blank; less than 0 if none does. */
    private static int firstMark(String text, int word, int end, int blank) {
        for (int at = end; at < blank; at++) {
            switch (text.charAt(at)) {
                case '!', '?', '…' -> {
                    return at;
                }
                case '.' -> {
                    if (!isAbbreviation(text, word, end)) {
                        return at;
                    }
                }
                default -> {}
            }
        }
        return -1;
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
