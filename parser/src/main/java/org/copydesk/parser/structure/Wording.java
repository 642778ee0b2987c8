package org.copydesk.parser.structure;

/** Brings wordings that a reader takes for the same into the same form. */
final class Wording {

    private static final char ASCII_END = 0x80;

    private Wording() {}

    /**
     * Folds case, the forms of apostrophes, runs of blanks and characters without width, and drops
     * punctuation at the end.
     */
    static String fold(String wording) {
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

    /**
     * Where the punctuation and the blanks begin that a wording which ends at an offset closes
     * with.
     */
    static int closingFrom(String wording, int end) {
        int from = end;
        while (from > 0
                && (isClosing(wording.charAt(from - 1))
                        || isBlank(wording.charAt(from - 1))
                        || isInvisible(wording.charAt(from - 1)))) {
            from--;
        }
        return from;
    }

    /** Whether a letter or a digit stands at an offset, what does not show left out. */
    static boolean goesOn(String text, int from) {
        int next = from;
        while (next < text.length() && isInvisible(text.charAt(next))) {
            next++;
        }
        return next < text.length() && Character.isLetterOrDigit(text.charAt(next));
    }

    static boolean isBlank(char c) {
        return c < ASCII_END
                ? c == ' ' || c == '\t' || c == '\n' || c == '\r'
                : Character.isSpaceChar(c);
    }

    static boolean isInvisible(char c) {
        return c >= ASCII_END
                && (c == '\u00AD'
                        || c >= '\u200B' && c <= '\u200F'
                        || c == '\u2060'
                        || c == '\uFEFF');
    }

    static char foldChar(char c) {
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
