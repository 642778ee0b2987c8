package org.copydesk.model;

import java.util.List;

/**
 * A table.
 *
 * @param rows the rows, the header first; every row as the source has it, even if short
 */
public record Table(List<TableRow> rows) implements Block {

    /** Copies the lists. */
    public Table {
        rows = List.copyOf(rows);
    }

    @Override
    public List<? extends Node> children() {
        return rows;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
