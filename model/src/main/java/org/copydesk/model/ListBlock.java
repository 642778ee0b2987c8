package org.copydesk.model;

import java.util.List;

/**
 * A list; lists nest by standing in the blocks of an item.
 *
 * @param ordered whether the items are numbered
 * @param start the number of the first item; 1 where they are not numbered
 * @param loose whether the items stand apart, as paragraphs do
 * @param items the items
 */
public record ListBlock(boolean ordered, int start, boolean loose, List<ListItem> items)
        implements Block {

    @Override
    public List<? extends Node> children() {
        return items;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Copies the items and checks the number. */
    public ListBlock {
        if (start < 0 || !ordered && start != 1) {
            throw new IllegalArgumentException(
                    "a list starts with 0 or more, or with 1 if not ordered, not " + start);
        }
        items = List.copyOf(items);
    }

    /** A list of bullets. */
    public static ListBlock bullets(List<ListItem> items) {
        return new ListBlock(false, 1, false, items);
    }

    /** A numbered list that starts with 1. */
    public static ListBlock numbered(List<ListItem> items) {
        return new ListBlock(true, 1, false, items);
    }
}
