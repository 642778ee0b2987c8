package org.copydesk.validate.text;

/** Counts the syllables of English words, by groups of vowels. */
final class Syllables {

    private static final boolean[] VOWEL = new boolean['z' + 1];

    static {
        "aeiouyAEIOUY".chars().forEach(c -> VOWEL[c] = true);
    }

    private Syllables() {}

    static int in(String text, int[] words) {
        int count = 0;
        for (int i = 0; i < words.length; i += 2) {
            count += inWord(text, words[i], words[i + 1]);
        }
        return count;
    }

    /** Every word has one; an e at its end is silent, but for that of “-le”. */
    static int inWord(String text, int start, int end) {
        int groups = 0;
        boolean inGroup = false;
        for (int i = start; i < end; i++) {
            boolean vowel = isVowel(text.charAt(i));
            groups += vowel && !inGroup ? 1 : 0;
            inGroup = vowel;
        }
        boolean silent =
                end - start > 2
                        && small(text, end - 1) == 'e'
                        && !isVowel(text.charAt(end - 2))
                        && small(text, end - 2) != 'l';
        return Math.max(1, silent ? groups - 1 : groups);
    }

    private static boolean isVowel(char c) {
        return c < VOWEL.length && VOWEL[c];
    }

    private static char small(String text, int at) {
        return Character.toLowerCase(text.charAt(at));
    }
}
