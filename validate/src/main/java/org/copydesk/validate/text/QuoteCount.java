package org.copydesk.validate.text;

import org.copydesk.validate.rule.Draft;

/** How often a draft uses straight quotation marks and how often curly ones. */
final class QuoteCount {

    private int straight;
    private int curly;

    /** Counts the marks of a draft. */
    static QuoteCount of(Draft draft) {
        var count = new QuoteCount();
        for (var prose : draft.prose()) {
            var text = prose.text();
            count.straight += StraightQuotes.in(text).cardinality();
            count.curly += (int) text.chars().filter(c -> QuoteStyle.isCurly((char) c)).count();
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
}
