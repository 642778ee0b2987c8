package org.copydesk.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.copydesk.model.Table;
import org.copydesk.model.TableCell;
import org.copydesk.model.TableCell.Alignment;
import org.copydesk.model.TableRow;

/** The lines of a table: a header, which every table must have, the line below it, and the rows. */
final class MarkdownTable {

    private static final TableCell EMPTY = new TableCell(Alignment.NONE, List.of());

    private final Table table;
    private final LossLog log;
    private final int width;

    MarkdownTable(Table table, LossLog log) {
        this.table = table;
        this.log = log;
        this.width = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    List<String> lines(Function<TableCell, String> printer) {
        var lines = new ArrayList<String>();
        boolean headed = table.rows().get(0).header();
        if (headed) {
            var header = table.rows().get(0);
            lines.add(line(header, printer, width));
            if (lines.get(0).chars().allMatch(c -> c == '|' || c == ' ')) {
                log.add(header, "that an empty row is a header");
            }
        } else {
            lines.add("|" + "  |".repeat(width));
        }
        lines.add(alignments());
        for (TableRow row : table.rows().subList(headed ? 1 : 0, table.rows().size())) {
            if (row.header()) {
                log.add(row, "that a row is a header");
            }
            lines.add(line(row, printer, row.cells().size()));
        }
        return lines;
    }

    private String line(TableRow row, Function<TableCell, String> printer, int cells) {
        if (row.cells().size() < width) {
            log.add(row, "that a row has fewer cells than others");
        }
        var line = new StringBuilder("|");
        for (int i = 0; i < Math.max(1, cells); i++) {
            var cell = i < row.cells().size() ? row.cells().get(i) : EMPTY;
            if (i < row.cells().size() && cell.alignment() != alignment(i)) {
                log.add(cell, "that a cell is not aligned as its column");
            }
            line.append(' ').append(printer.apply(cell)).append(" |");
        }
        return line.toString();
    }

    private String alignments() {
        var line = new StringBuilder("|");
        for (int i = 0; i < width; i++) {
            var mark =
                    switch (alignment(i)) {
                        case NONE -> "---";
                        case LEFT -> ":--";
                        case CENTER -> ":-:";
                        case RIGHT -> "--:";
                    };
            line.append(' ').append(mark).append(" |");
        }
        return line.toString();
    }

    /** A column is aligned as its topmost cell. */
    private Alignment alignment(int column) {
        return table.rows().stream()
                .filter(row -> column < row.cells().size())
                .findFirst()
                .map(row -> row.cells().get(column).alignment())
                .orElse(Alignment.NONE);
    }
}
