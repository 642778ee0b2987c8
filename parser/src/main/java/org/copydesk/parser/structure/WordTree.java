package org.copydesk.parser.structure;

import java.util.Arrays;
import org.copydesk.model.profile.Wording;
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

    private static boolean isWord(@Nullable WordTree at) {
        return at != null && at.end;
    }

    /** Whether a text, folded as {@link Wording#fold} does, begins with one of the words. */
    boolean opens(String text) {
        var path = new Path(this);
        for (int i = 0; i < text.length() && path.at != null && !isWord(path.at); i++) {
            path.take(text.charAt(i));
        }
        return isWord(path.at);
    }

    /**
     * Whether a text, folded, begins with one of the words from an offset on, and it ends there.
     */
    boolean opensWhole(String text, int start) {
        var path = new Path(this);
        for (int i = start; i < text.length() && path.at != null; i++) {
            boolean moved = path.take(text.charAt(i));
            if (moved && isWord(path.at) && !goesOn(text, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a letter or a digit stands at an offset, what does not show left out. */
    private static boolean goesOn(String text, int from) {
        int next = from;
        while (next < text.length() && Wording.isInvisible(text.charAt(next))) {
            next++;
        }
        return next < text.length() && Character.isLetterOrDigit(text.charAt(next));
    }

    /** Whether a text up to an offset, folded, is one of the words. */
    boolean isAll(String text, int length) {
        var path = new Path(this);
        int end = Wording.closingFrom(text, length);
        for (int i = 0; i < end && path.at != null; i++) {
            path.take(text.charAt(i));
        }
        return isWord(path.at);
    }

    /** A way through a tree, along the characters of a text as they are folded. */
    private static final class Path {

        private final WordTree root;
        private @Nullable WordTree at;
        private boolean blank;

        Path(WordTree root) {
            this.root = root;
            at = root;
        }

        /** Follows a character; whether it shows. */
        boolean take(char c) {
            if (Wording.isBlank(c)) {
                blank = at != root;
                return false;
            } else if (Wording.isInvisible(c)) {
                return false;
            }
            at = follow(blank ? follow(at, ' ') : at, Wording.foldChar(c));
            blank = false;
            return true;
        }

        private static @Nullable WordTree follow(@Nullable WordTree at, char c) {
            return at == null ? null : at.branch(c);
        }
    }
}
