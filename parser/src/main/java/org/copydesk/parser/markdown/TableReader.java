package org.copydesk.parser.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell.Alignment;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.copydesk.model.Inline;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Table;
import org.copydesk.model.TableCell;
import org.copydesk.model.TableRow;
import org.copydesk.model.Text;
import org.jspecify.annotations.Nullable;

/** Makes tables; a header that only holds its place is left out. */
final class TableReader {

    private final Places places;
    private final SourceMap.Builder spans;
    private final InlineReader inlines;

    /**
     * Where the last thing read ended: cells that hold nothing and rows cut short have no place.
     */
    private int end;

    private int rowEnd;

    TableReader(Places places, SourceMap.Builder spans, InlineReader inlines) {
        this.places = places;
        this.spans = spans;
        this.inlines = inlines;
    }

    Table read(TableBlock table) {
        var rows = new ArrayList<TableRow>();
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                places.findBlock(row);
                int from = places.start();
                int to = places.end();
                end = from;
                rowEnd = to;
                var read = row(row, part instanceof TableHead);
                if (!isPlaceholder(read)) {
                    rows.add(spans.put(read, from, to));
                }
            }
        }
        places.findBlock(table);
        return spans.put(new Table(rows), places.start(), places.end());
    }

    private static boolean isPlaceholder(TableRow row) {
        return row.header() && row.cells().stream().allMatch(cell -> cell.content().isEmpty());
    }

    private TableRow row(Node row, boolean header) {
        var cells = new ArrayList<TableCell>();
        for (var node = row.getFirstChild(); node != null; node = node.getNext()) {
            cells.add(cell((org.commonmark.ext.gfm.tables.TableCell) node));
        }
        rest().ifPresent(cells::add);
        return new TableRow(header, cells);
    }

    /** Cells beyond the last column, which other readers leave out: kept as one, as written. */
    private Optional<TableCell> rest() {
        int from = end;
        int to = rowEnd;
        while (from < to && isEdge(places.source().charAt(from))) {
            from++;
        }
        while (from < to && isEdge(places.source().charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return Optional.empty();
        }
        var words = spans.put(new Text(places.source().substring(from, to)), from, to);
        var cell = new TableCell(TableCell.Alignment.NONE, List.of(words));
        return Optional.of(spans.put(cell, from, to));
    }

    private static boolean isEdge(char c) {
        return c == '|' || c <= ' ';
    }

    private TableCell cell(org.commonmark.ext.gfm.tables.TableCell node) {
        int start = end;
        var cell = new TableCell(alignment(node.getAlignment()), content(node));
        if (places.find(node)) {
            places.findBlock(node);
            start = Math.min(places.start(), rowEnd);
            end = Math.min(places.end(), rowEnd);
        }
        return spans.put(cell, start, end);
    }

    private List<Inline> content(Node cell) {
        if (places.find(cell)) {
            places.inCell(EscapedPipes.in(places.source(), places.start(), places.end()));
        }
        var content = inlines.read(cell);
        places.inCell(EscapedPipes.NONE);
        return content;
    }

    // commonmark-java gives null where a column says nothing.
    private static TableCell.Alignment alignment(@Nullable Alignment said) {
        if (said == null) {
            return TableCell.Alignment.NONE;
        }
        return switch (said) {
            case LEFT -> TableCell.Alignment.LEFT;
            case CENTER -> TableCell.Alignment.CENTER;
            case RIGHT -> TableCell.Alignment.RIGHT;
        };
    }
}
