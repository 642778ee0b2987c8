package org.copydesk.parser.structure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Words in a tree of characters, in which those that begin alike share their way from the root (E.
 * Fredkin, “Trie memory”, Communications of the ACM 3, 1960): what is none of them is known by its
 * first letters.
 */
final class WordTree {

    /** The branches for the letters from a to z. */
    private final @Nullable WordTree[] common = new WordTree[26];

    /** All other characters that words go on with, and their branches. */
    private char[] letters = {};

    private WordTree[] branches = {};
    private boolean end;

    /** A tree of words in small letters. */
    static WordTree of(String... words) {
        var tree = new WordTree();
        for (var word : words) {
            tree.add(word);
        }
        return tree;
    }

    void add(String word) {
        var at = this;
        for (int i = 0; i < word.length(); i++) {
            at = at.grow(word.charAt(i));
        }
        at.end = true;
    }

    private WordTree grow(char letter) {
        var known = branch(letter);
        if (known != null) {
            return known;
        }
        var grown = new WordTree();
        if (isCommon(letter)) {
            common[letter - 'a'] = grown;
            return grown;
        }
        letters = Arrays.copyOf(letters, letters.length + 1);
        branches = Arrays.copyOf(branches, branches.length + 1);
        letters[letters.length - 1] = letter;
        branches[branches.length - 1] = grown;
        return grown;
    }

    private static boolean isCommon(char letter) {
        return letter >= 'a' && letter <= 'z';
    }

    private @Nullable WordTree branch(char letter) {
        if (isCommon(letter)) {
            return common[letter - 'a'];
        }
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] == letter) {
                return branches[i];
            }
        }
        return null;
    }

    /** Whether the word between two offsets is in the tree; its capitals count as small letters. */
    boolean contains(String text, int start, int end) {
        @Nullable WordTree at = this;
        for (int i = start; i < end && at != null; i++) {
            at = at.branch(small(text.charAt(i)));
        }
        return isWord(at);
    }

    private static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }

    /** Whether a text, folded as {@link Wording#fold} does, begins with one of the words. */
    boolean opens(String text) {
        return opens(text, 0);
    }

    /** Whether what stands from an offset on, folded, begins with one of the words. */
    boolean opens(String text, int start) {
        return isWord(walk(text, start, text.length(), true));
    }

    /** Whether a text up to an offset, folded as {@link Wording#fold} does, is one of the words. */
    boolean isAll(String text, int end) {
        return isWord(walk(text, 0, Wording.closingFrom(text, end), false));
    }

    private static boolean isWord(@Nullable WordTree at) {
        return at != null && at.end;
    }

    private @Nullable WordTree walk(String text, int start, int end, boolean first) {
        @Nullable WordTree at = this;
        boolean blank = false;
        for (int i = start; i < end && at != null && !(first && at.end); i++) {
            char c = text.charAt(i);
            if (Wording.isBlank(c)) {
                blank = at != this;
            } else if (!Wording.isInvisible(c)) {
                at = blank ? at.branch(' ') : at;
                at = at == null ? null : at.branch(Wording.foldChar(c));
                blank = false;
            }
        }
        return at;
    }
}
