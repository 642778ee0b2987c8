package org.copydesk.model;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param alignment how its column is aligned
 * @param content the words
 */
public record TableCell(Alignment alignment, List<Inline> content) implements Node {

    @Override
    public List<? extends Node> children() {
        return content;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** How a column of a table is aligned. */
    public enum Alignment {
        /** As the reader of the table likes it. */
        NONE,
        /** To the left. */
        LEFT,
        /** In the middle. */
        CENTER,
        /** To the right. */
        RIGHT
    }

    /** Copies the content. */
    public TableCell {
        content = List.copyOf(content);
    }
}
