package org.copydesk.parser.structure;

/** Brings wordings that a reader takes for the same into the same form. */
final class Wording {

    private Wording() {}

    /**
     * Folds case, the forms of apostrophes, runs of blanks and characters without width, and drops
     * punctuation at the end.
     */
    static String fold(CharSequence wording) {
        var folded = new StringBuilder(wording.length());
        boolean blank = false;
        for (int i = 0; i < wording.length(); i++) {
            char c = wording.charAt(i);
            if (isBlank(c)) {
                blank = !folded.isEmpty();
            } else if (!isInvisible(c)) {
                if (blank) {
                    folded.append(' ');
                    blank = false;
                }
                folded.append(foldChar(c));
            }
        }
        int end = folded.length();
        while (end > 0 && isClosing(folded.charAt(end - 1))) {
            end--;
        }
        folded.setLength(end);
        return folded.toString();
    }

    static boolean isBlank(char c) {
        return c == ' '
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c == '\u00A0'
                || Character.isSpaceChar(c);
    }

    static boolean isInvisible(char c) {
        return c == '\u00AD' || c >= '\u200B' && c <= '\u200F' || c == '\u2060' || c == '\uFEFF';
    }

    private static char foldChar(char c) {
        return switch (c) {
            case '‘', '’', 'ʼ', '´', '`' -> '\'';
            case '“', '”' -> '"';
            default -> Character.toLowerCase(c);
        };
    }

    private static boolean isClosing(char c) {
        return ".,:;!?… ".indexOf(c) >= 0;
    }
}
