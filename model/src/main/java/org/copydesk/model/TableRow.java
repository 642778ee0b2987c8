package org.copydesk.model;

import java.util.List;

/**
 * A row of a table.
 *
 * @param header whether it heads the columns
 * @param cells the cells
 */
public record TableRow(boolean header, List<TableCell> cells) implements Node {

    /** Copies the lists. */
    public TableRow {
        cells = List.copyOf(cells);
    }

    @Override
    public List<? extends Node> children() {
        return cells;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
