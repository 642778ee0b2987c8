package org.copydesk.parser.structure;

import org.copydesk.model.profile.Wording;

/** What a character is to typography. */
final class Glyph {

    static final byte MARK = 0;
    static final byte BLANK = 1;
    static final byte SMALL = 2;
    static final byte CAPITAL = 3;
    static final byte DIGIT = 4;

    private static final byte[] ASCII = new byte[0x80];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = look(c);
        }
    }

    private Glyph() {}

    /** What a character is; a letter that is no capital counts as small, whatever its script. */
    static byte of(char c) {
        return c < ASCII.length ? ASCII[c] : beyondAscii(c);
    }

    private static byte beyondAscii(char c) {
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    MARK;
            default -> look(c);
        };
    }

    private static byte look(char c) {
        if (Wording.isBlank(c)) {
            return BLANK;
        } else if (Character.isUpperCase(c)) {
            return CAPITAL;
        } else if (Character.isLetter(c)) {
            return SMALL;
        }
        return Character.isDigit(c) ? DIGIT : MARK;
    }
}
