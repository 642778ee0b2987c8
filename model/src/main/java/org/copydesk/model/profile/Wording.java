package org.copydesk.model.profile;

import java.util.List;

/** Compares the wordings of a profile with a text as a reader would. */
public final class Wording {

    /** A regular expression, without regard to case, of what leads to the number of an issue. */
    public static final String NUMBER_WORD =
            "(?:issue|number|edition|episode|no|nr|n\\.?[º°]|ausgabe|nummer|n[uú]m[eé]ro"
                    + "|édition|edición|edição|edizione|editie)";

    /** A regular expression, in small letters, of what may stand before the “by” of a byline. */
    public static final String BYLINE_WORD =
            "(?:compiled|curated|edited|reported|reporting|story|text|words|written)";

    /** Arrows, dingbats and whatever is beyond them in Unicode. */
    private static final char FIRST_SYMBOL = '\u2190';

    /** It asks for an emoji rather than a letterform (Unicode Technical Standard 51). */
    private static final char VARIATION = '\uFE0F';

    private static final char ASCII_END = 0x80;

    private static final String OPEN_END = "…";

    private Wording() {}

    /**
     * Folds case, the forms of apostrophes and quotes, runs of blanks and characters without width,
     * and drops punctuation at the end.
     */
    public static String fold(String wording) {
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
        folded.setLength(closingFrom(folded, folded.length()));
        return folded.toString();
    }

    /** Whether a text is one of the wordings, or begins as one does that is open at its end. */
    public static boolean isAny(List<String> wordings, String text) {
        var folded = fold(text);
        return wordings.stream()
                .anyMatch(
                        wording ->
                                isOpen(wording)
                                        ? folded.startsWith(fold(wording))
                                        : folded.equals(fold(wording)));
    }

    /** Whether a wording stands for all that begin so. */
    public static boolean isOpen(String wording) {
        return wording.endsWith(OPEN_END);
    }

    /**
     * Where the punctuation and the blanks begin that a wording which ends at an offset closes
     * with.
     */
    public static int closingFrom(CharSequence wording, int end) {
        int from = end;
        while (from > 0 && isClosing(wording.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    /** Whether a character is a blank of any kind. */
    public static boolean isBlank(char c) {
        return c < ASCII_END
                ? c == ' ' || c == '\t' || c == '\n' || c == '\r'
                : Character.isSpaceChar(c);
    }

    /** Whether a character has no width. */
    public static boolean isInvisible(char c) {
        return c >= ASCII_END
                && (c == '\u00AD'
                        || c >= '\u200B' && c <= '\u200F'
                        || c == '\u2060'
                        || c == '\uFEFF');
    }

    /** Whether a character is a part of what people set beside a line for its look. */
    public static boolean isEmoji(char c) {
        return c >= FIRST_SYMBOL
                && (Character.isSurrogate(c)
                        || c == VARIATION
                        || Character.getType(c) == Character.OTHER_SYMBOL);
    }

    /** A character that shows, without its case and the form of its apostrophe or quote. */
    public static char foldChar(char c) {
        return switch (c) {
            case '‘', '’', 'ʼ', '´', '`' -> '\'';
            case '“', '”' -> '"';
            default -> Character.toLowerCase(c);
        };
    }

    private static boolean isClosing(char c) {
        return ".,:;!?…".indexOf(c) >= 0 || isBlank(c) || isInvisible(c);
    }
}
