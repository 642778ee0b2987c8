package org.copydesk.model;

import java.util.List;

/**
 * A story of two lines: a headline and a short text.
 *
 * @param headline the headline
 * @param blocks the text
 */
public record Brief(Line headline, List<Block> blocks) implements Item {

    /** Copies the lists. */
    public Brief {
        blocks = List.copyOf(blocks);
    }

    @Override
    public List<? extends Node> children() {
        return Children.of(headline, blocks);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
