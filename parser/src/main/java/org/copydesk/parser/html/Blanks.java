package org.copydesk.parser.html;

/** Which characters a browser folds, which of the others nobody sees, and which say nothing. */
final class Blanks {

    private Blanks() {}

    /** White space that HTML folds. */
    static boolean isSpace(char c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
    }

    /**
     * Whether there is anything to see of a character: no blank of any width, nothing without
     * width.
     */
    static boolean isVisible(char c) {
        if (c < '\u00A0') {
            return c > ' ';
        }
        return !Character.isSpaceChar(c)
                && c != '\u00AD'
                && c != '\u034F'
                && Character.getType(c) != Character.FORMAT;
    }

    /** Whether a text is no more than so many signs, without a word among them. */
    static boolean isSign(String text, int longest) {
        return text.length() <= longest && text.codePoints().noneMatch(Character::isLetterOrDigit);
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
