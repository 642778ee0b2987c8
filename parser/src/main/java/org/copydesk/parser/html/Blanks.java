package org.copydesk.parser.html;

/** Which characters a browser folds, and which of the others nobody sees. */
final class Blanks {

    private Blanks() {}

    /** White space that HTML folds. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    /** Whether there is anything to see of a character. */
    static boolean isVisible(char c) {
        return c > ' ' && c != '\u00A0' && c != '\u00AD' && c != '\u034F' && !isZeroWidth(c);
    }

    private static boolean isZeroWidth(char c) {
        return c >= '\u200B' && c <= '\u200F'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u2060'
                || c == '\uFEFF';
    }

    /** Whether there is anything to see of a text. */
    static boolean isVisible(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (isVisible(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
