package org.copydesk.model;

import java.util.List;

/**
 * An entry of a roundup: a title, usually a link, and what is said about it.
 *
 * @param title the title; empty where the entry has none
 * @param blocks the blurb
 */
public record Entry(Line title, List<Block> blocks) implements Node {

    /** Copies the lists. */
    public Entry {
        blocks = List.copyOf(blocks);
    }

    @Override
    public List<? extends Node> children() {
        return Children.of(title, blocks);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
