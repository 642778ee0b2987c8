package org.copydesk.validate.text;

import org.copydesk.validate.rule.Draft;

/** How quotations are marked: in the way of the language that a draft seems to be written in. */
enum QuoteStyle {
    /** “Fold”, as most do. */
    ENGLISH('“', '”'),
    /** „Fold“, and an English quotation where no other is open. */
    GERMAN('„', '“'),
    /** „Fold”, and as in German where somebody closes so. */
    POLISH('„', '”'),
    /** ”Fold”, with the same mark at both ends. */
    SWEDISH('”', '”');

    /** Stands for the mark of an open quotation where none is open. */
    static final char NONE = ' ';

    private final char opening;
    private final char closing;

    QuoteStyle(char opening, char closing) {
        this.opening = opening;
        this.closing = closing;
    }

    /** The style of a draft, which its marks tell. */
    static QuoteStyle of(Draft draft) {
        long low = 0;
        long left = 0;
        long right = 0;
        boolean rightOpens = false;
        for (var prose : draft.prose()) {
            low += count('„', prose.text());
            left += count('“', prose.text());
            right += count('”', prose.text());
            rightOpens |= rightOpens(prose.text());
        }
        if (low > 0) {
            return right > left ? POLISH : GERMAN;
        }
        return left == 0 && rightOpens ? SWEDISH : ENGLISH;
    }

    private static int count(char mark, String text) {
        int count = 0;
        for (int i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + 1)) {
            count++;
        }
        return count;
    }

    private static boolean rightOpens(String text) {
        int at = text.indexOf('”');
        while (at >= 0 && !StraightQuotes.opens(text, at)) {
            at = text.indexOf('”', at + 1);
        }
        return at >= 0;
    }

    /** Whether a character is a quotation mark that is not straight. */
    static boolean isCurly(char c) {
        return c == '“' || c == '”' || c == '„';
    }

    /** The mark that opens a quotation. */
    char opening() {
        return opening;
    }

    /** The mark that closes one. */
    char closing() {
        return closing;
    }

    /**
     * Whether a mark opens a quotation.
     *
     * @param open the mark that opened the quotation around it, or {@link #NONE}
     */
    boolean opens(char mark, char open) {
        return switch (mark) {
            case '„' -> true;
            case '“' -> open != '„';
            case '”' -> this == SWEDISH && open == NONE;
            default -> false;
        };
    }

    /** Whether a text begins with a quotation. */
    boolean begins(String text) {
        return !text.isEmpty() && opens(text.charAt(0), NONE);
    }
}
