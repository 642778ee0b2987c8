package org.copydesk.model;

import java.util.List;

/**
 * A quotation set apart from the text.
 *
 * @param blocks what is quoted
 */
public record Quote(List<Block> blocks) implements Block {

    /** Copies the lists. */
    public Quote {
        blocks = List.copyOf(blocks);
    }

    @Override
    public List<? extends Node> children() {
        return blocks;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
