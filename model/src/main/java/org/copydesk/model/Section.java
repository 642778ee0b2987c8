package org.copydesk.model;

import java.util.List;
import java.util.Optional;

/**
 * A titled row of items.
 *
 * @param title the title; absent for items that stand before the first title
 * @param blocks what stands between the title and the first item
 * @param items the items
 */
public record Section(Optional<Line> title, List<Block> blocks, List<Item> items) implements Node {

    /** Copies the lists. */
    public Section {
        blocks = List.copyOf(blocks);
        items = List.copyOf(items);
    }

    @Override
    public List<? extends Node> children() {
        return Children.of(title, blocks, items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
