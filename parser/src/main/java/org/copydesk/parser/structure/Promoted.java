package org.copydesk.parser.structure;

import org.copydesk.model.Node;
import org.copydesk.model.Quote;
import org.copydesk.parser.surface.SourceBlock;

/** Tells a paragraph, or what stands in a box of its own, that opens as a promotion. */
final class Promoted {

    private Promoted() {}

    static boolean is(SourceBlock block, Cues cues) {
        var boxed = block.node().filter(Quote.class::isInstance).map(Node::plainText);
        return cues.disclose(boxed.orElseGet(block::text));
    }
}
