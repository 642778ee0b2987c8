package org.copydesk.validate.text;

import org.copydesk.validate.rule.Draft;

/** How often a draft uses straight marks and how often curly ones. */
final class QuoteCount {

    private int straight;
    private int curly;

    /** Counts the marks of a draft. */
    static QuoteCount of(Draft draft, String straightMarks, String curlyMarks) {
        var count = new QuoteCount();
        for (var prose : draft.prose()) {
            var text = prose.text();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                count.straight += straightMarks.indexOf(c) >= 0 && !isMeasure(text, i) ? 1 : 0;
                count.curly += curlyMarks.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        return count;
    }

    boolean isMixed() {
        return straight > 0 && curly > 0;
    }

    /** Whether the straight ones are the strangers. */
    boolean isMostlyCurly() {
        return curly >= straight;
    }

    /** Feet, inches, minutes and seconds are straight everywhere: 6'2", 5". */
    static boolean isMeasure(String text, int at) {
        return at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    /** Whether a mark at a place opens what it marks. */
    static boolean opens(String text, int at) {
        return at == 0 || " \u00A0\n\t([{—–-“‘\"'/".indexOf(text.charAt(at - 1)) >= 0;
    }
}
