package org.copydesk.parser.html;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.Figure;
import org.copydesk.model.Inline;
import org.copydesk.model.Link;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Table;
import org.copydesk.model.TableCell;
import org.copydesk.model.TableRow;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/** The frames of a table of data. */
final class TableFrames {

    private TableFrames() {}

    /** A table; a caption comes before it, or is a row of its own if it stands between rows. */
    static final class Rows extends Frame {

        private final List<TableRow> rows = new ArrayList<>();
        private int firstRow;

        Rows(SourceMap.Builder spans, int start) {
            super(spans, start);
        }

        @Override
        void take(SourceBlock part) {
            if (rows.isEmpty()) {
                super.take(part);
            } else {
                var cell = new TableCell(TableCell.Alignment.NONE, part.content());
                spans.put(cell, part.start(), part.end());
                row(new TableRow(false, List.of(cell)), part.start(), part.end());
            }
        }

        void row(TableRow row, int from, int to) {
            firstRow = rows.isEmpty() ? from : firstRow;
            rows.add(spans.put(row, from, to));
        }

        @Override
        void closeInto(Frame outer, int end) {
            parts.forEach(outer::take);
            if (!rows.isEmpty()) {
                int from = parts.isEmpty() ? start : firstRow;
                var table = spans.put(new Table(rows), from, end);
                outer.take(SourceBlock.of(Form.OTHER, table, APART, from, end));
            }
        }
    }

    /** A row. */
    static final class Row extends Frame {

        private final List<TableCell> cells = new ArrayList<>();
        private boolean header = true;

        Row(SourceMap.Builder spans, int start) {
            super(spans, start);
        }

        void cell(TableCell cell, boolean heads) {
            cells.add(cell);
            header &= heads;
        }

        @Override
        void closeInto(Frame outer, int end) {
            if (outer instanceof Rows table && !cells.isEmpty()) {
                boolean heads = header && table.rows.isEmpty();
                table.row(new TableRow(heads, cells), start, end);
            }
            parts.forEach(outer::take);
        }
    }

    /** A cell: its lines in a row. */
    static final class Cell extends Frame {

        private final boolean heads;
        private final TableCell.Alignment alignment;

        Cell(SourceMap.Builder spans, int start, boolean heads, TableCell.Alignment alignment) {
            super(spans, start);
            this.heads = heads;
            this.alignment = alignment;
        }

        /** A picture alone in its cell is one in its line. */
        @Override
        void take(SourceBlock part) {
            if (part.node().isPresent() && part.node().get() instanceof Figure figure) {
                parts.add(inLine(figure, part));
            } else {
                parts.add(part);
            }
        }

        private SourceBlock inLine(Figure figure, SourceBlock part) {
            Inline picture = figure.image();
            if (!figure.target().isEmpty()) {
                picture = new Link(figure.target(), "", List.of(picture));
                spans.put(picture, part.start(), part.end());
            }
            return SourceBlock.paragraph(
                    part.text(), List.of(picture), part.gap(), part.start(), part.end());
        }

        @Override
        void closeInto(Frame outer, int end) {
            if (outer instanceof Row row) {
                var content =
                        parts.isEmpty()
                                ? List.<Inline>of()
                                : SourceBlock.join(parts, spans).content();
                row.cell(spans.put(new TableCell(alignment, content), start, end), heads);
            }
        }
    }
}
