package org.copydesk.model;

import java.util.List;
import java.util.Optional;

/**
 * A part of a story: blocks, often under a run-in label such as “What’s new”.
 *
 * @param label the label; absent in essays and before the first labelled passage
 * @param blocks the text
 */
public record Passage(Optional<Label> label, List<Block> blocks) implements Node {

    /** Copies the lists. */
    public Passage {
        blocks = List.copyOf(blocks);
    }

    @Override
    public List<? extends Node> children() {
        return Children.of(label, blocks);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Whether the passage stands under a label of the given kind. */
    public boolean is(LabelKind kind) {
        return label.isPresent() && label.get().kind().equals(kind);
    }
}
