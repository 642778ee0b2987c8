package org.copydesk.model;

import java.util.List;

/**
 * A note at the foot, referred to by a {@link FootnoteMark}.
 *
 * @param label its label
 * @param blocks what it says
 */
public record Footnote(String label, List<Block> blocks) implements Block {

    /** Copies the lists. */
    public Footnote {
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
