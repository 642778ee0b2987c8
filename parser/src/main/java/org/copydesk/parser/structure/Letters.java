package org.copydesk.parser.structure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A node of a tree of characters: what begins with the same characters shares its way from the root
 * (E. Fredkin, “Trie memory”, Communications of the ACM 3, 1960).
 *
 * @param <V> what words are looked up for
 */
final class Letters<V> {

    private char[] letters = {};

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Letters<V>[] next = new Letters[0];

    private @Nullable V value;

    /** What was put at the end of the word that leads here. */
    @Nullable V value() {
        return value;
    }

    /** Where a character leads; nowhere if no word goes on with it. */
    @Nullable Letters<V> next(char letter) {
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] == letter) {
                return next[i];
            }
        }
        return null;
    }

    /** Puts a value at the end of a word, unless one stands there. */
    void putIfAbsent(String word, V value) {
        var end = this;
        for (int i = 0; i < word.length(); i++) {
            end = end.grow(word.charAt(i));
        }
        if (end.value == null) {
            end.value = value;
        }
    }

    private Letters<V> grow(char letter) {
        var known = next(letter);
        if (known != null) {
            return known;
        }
        var grown = new Letters<V>();
        letters = Arrays.copyOf(letters, letters.length + 1);
        next = Arrays.copyOf(next, next.length + 1);
        letters[letters.length - 1] = letter;
        next[next.length - 1] = grown;
        return grown;
    }
}
