package org.copydesk.cli;

/**
 * Text from elsewhere as a terminal may see it: what would steer the terminal is made visible or
 * left out.
 */
final class Printable {

    private static final String TAB = "    ";

    /**
     * The characters of two columns, roughly: first and last ones of East Asian scripts, full-width
     * forms and pictures.
     */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF01,
        0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000,
        0x3FFFD
    };

    private Printable() {}

    /** A text of one line. */
    static String of(String text) {
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> shown.append(of(character)));
        return shown.toString();
    }

    /**
     * One character: blanks for a tab, a picture for a control, nothing for what only steers the
     * direction or breaks.
     */
    static String of(int character) {
        if (character == '\t') {
            return TAB;
        } else if (character < 0x20) {
            return Character.toString(0x2400 + character);
        } else if (character == 0x7F) {
            return "\u2421";
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    "\uFFFD";
            case Character.FORMAT -> character == 0x200D ? "\u200D" : "";
            default -> Character.toString(character);
        };
    }

    /** How many columns a character takes, shown so. */
    static int width(int character) {
        if (character < 0x300) {
            return of(character).length();
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    /** How many columns a text takes. */
    static int width(String text) {
        return text.codePoints().map(Printable::width).sum();
    }

    private static boolean isWide(int character) {
        for (int i = 0; i < WIDE.length && WIDE[i] <= character; i += 2) {
            if (character <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
