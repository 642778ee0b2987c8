package org.copydesk.model;

import java.util.List;

/**
 * What closes an issue: subscription, address, legal words.
 *
 * @param blocks the text
 */
public record Footer(List<Block> blocks) implements Node {

    /** Copies the lists. */
    public Footer {
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
