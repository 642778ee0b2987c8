package org.copydesk.parser.structure;

import org.copydesk.model.Node;
import org.copydesk.model.Quote;
import org.copydesk.parser.surface.SourceBlock;

/** Tells text that discloses by its first words that it is a promotion: “Sponsored: …”. */
final class Promoted {

    private static final int LONGEST = 40;

    /** What may stand behind the words that disclose it. */
    private static final String ENDS = ":—–|";

    private Promoted() {}

    /** Whether a paragraph, or what stands in a box of its own, opens so. */
    static boolean is(SourceBlock block, Cues cues) {
        return block.node()
                .filter(Quote.class::isInstance)
                .map(Node::plainText)
                .map(text -> is(text, cues))
                .orElseGet(() -> is(block.text(), cues));
    }

    static boolean is(String text, Cues cues) {
        return cues.mayOpen(text) && opens(text, cues);
    }

    private static boolean opens(String text, Cues cues) {
        int end = 0;
        int most = Math.min(LONGEST, text.length());
        while (end < most && ENDS.indexOf(text.charAt(end)) < 0 && text.charAt(end) != '\n') {
            end++;
        }
        return end > 0
                && end < most
                && text.charAt(end) != '\n'
                && cues.isPromotion(text.substring(0, end).strip());
    }
}
