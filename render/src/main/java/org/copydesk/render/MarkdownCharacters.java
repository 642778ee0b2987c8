package org.copydesk.render;

/** What CommonMark makes of single characters. */
final class MarkdownCharacters {

    /** What a delimiter run looks at on either side. */
    enum Kind {
        /** Unicode whitespace, and the edges of a block. */
        BLANK,
        /** Punctuation and symbols. */
        PUNCTUATION,
        /** Anything else. */
        WORD
    }

    /** At the top of a document readers take it for a mark of the encoding, and drop it. */
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private MarkdownCharacters() {}

    static Kind kindOf(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR -> Kind.BLANK;
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL ->
                    Kind.PUNCTUATION;
            default ->
                    codePoint == '\t' || codePoint == '\n' || codePoint == '\f' || codePoint == '\r'
                            ? Kind.BLANK
                            : Kind.WORD;
        };
    }

    /** Whether a backslash before the character hides it. */
    static boolean isAsciiPunctuation(char c) {
        return c > ' ' && c < '\u007F' && !isAsciiLetter(c) && !isDigit(c);
    }

    static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** A character reference, which CommonMark never takes for markup or for a blank. */
    static String reference(char c) {
        return "&#" + (int) c + ";";
    }
}
