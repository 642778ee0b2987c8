package org.copydesk.parser.structure;

import org.jspecify.annotations.Nullable;

/** Words in small letters, looked up where they stand in a text. */
final class WordSet {

    private final Letters<Boolean> words = new Letters<>();

    private WordSet(String... words) {
        for (var word : words) {
            this.words.putIfAbsent(word, true);
        }
    }

    static WordSet of(String... words) {
        return new WordSet(words);
    }

    /** Whether what stands between two offsets is one of the words, in small or capital letters. */
    boolean contains(String text, int start, int end) {
        @Nullable Letters<Boolean> at = words;
        for (int i = start; i < end && at != null; i++) {
            at = at.next(small(text.charAt(i)));
        }
        return at != null && at.value() != null;
    }

    private static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }
}
