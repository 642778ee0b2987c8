package org.copydesk.parser.structure;

import org.copydesk.model.profile.Wording;

/**
 * Finds the run-in label at the start of a text.
 *
 * <p>Not every colon makes a label: it must stand early, behind few words that are no sentence, and
 * neither in a time of day, a ratio nor an address.
 */
final class RunInLabel {

    private static final int MAX_LENGTH = 70;
    private static final int MAX_WORDS = 11;

    private RunInLabel() {}

    /**
     * The length of the label before its colon, blanks before the colon included; -1 if there is
     * none.
     */
    static int lengthIn(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon <= MAX_LENGTH && isLabelColon(text, colon) && isLabel(text, colon)
                ? colon
                : -1;
    }

    private static boolean isLabel(String text, int colon) {
        int words = 1;
        int brackets = 0;
        boolean letters = false;
        for (int i = 0; i < colon; i++) {
            char c = text.charAt(i);
            letters |= Character.isLetterOrDigit(c) || Character.isSurrogate(c);
            brackets += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (Wording.isBlank(c) && ++words > MAX_WORDS || endsSentence(text, i) || c == '\n') {
                return false;
            }
        }
        return letters && brackets == 0;
    }

    /** Whether nothing stands behind a label of the given length. */
    static boolean isBare(String text, int label) {
        return behind(text, label) == text.length();
    }

    /**
     * Whether what stands behind the label goes on in small letters, as it does behind a colon
     * inside a sentence.
     */
    static boolean goesOnSmall(String text, int label) {
        int next = behind(text, label);
        return next < text.length() && Character.isLowerCase(text.charAt(next));
    }

    private static int behind(String text, int label) {
        int at = label + 1;
        while (at < text.length()
                && (Wording.isBlank(text.charAt(at)) || Wording.isInvisible(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isLabelColon(String text, int colon) {
        char first = text.charAt(0);
        if (Character.isLowerCase(first)) {
            return false;
        }
        if (colon + 1 == text.length()) {
            return true;
        }
        char next = text.charAt(colon + 1);
        return !Character.isDigit(next) && next != '/' && next != ':';
    }

    /**
     * A full stop ends a sentence only if a blank follows and what it closes is longer than an
     * initial.
     */
    private static boolean endsSentence(String text, int i) {
        char c = text.charAt(i);
        if (c != '.' && c != '!' && c != '?' && c != ';') {
            return false;
        }
        boolean blankFollows = i + 1 < text.length() && Wording.isBlank(text.charAt(i + 1));
        return blankFollows
                && (c != '.' || i >= 2 && Character.isLetterOrDigit(text.charAt(i - 2)));
    }
}
