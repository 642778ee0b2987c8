package org.copydesk.render;

import java.util.List;
import java.util.Locale;
import org.copydesk.model.Table;
import org.copydesk.model.TableCell;
import org.copydesk.model.TableCell.Alignment;
import org.copydesk.model.TableRow;

/**
 * A table: the header rows at its top as its head, all others as its body, short ones filled up.
 */
final class HtmlTable {

    private final Table table;
    private final HtmlOutput out;
    private final int width;

    HtmlTable(Table table, HtmlOutput out) {
        this.table = table;
        this.out = out;
        this.width = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    void write(HtmlWords writer) {
        if (width == 0) {
            return;
        }
        int heads = 0;
        while (heads < table.rows().size() && table.rows().get(heads).header()) {
            heads++;
        }
        out.line("<div class=\"table\">").line("<table>");
        part("thead", table.rows().subList(0, heads), writer);
        part("tbody", table.rows().subList(heads, table.rows().size()), writer);
        out.line("</table>").line("</div>");
    }

    private void part(String name, List<TableRow> rows, HtmlWords writer) {
        if (rows.isEmpty()) {
            return;
        }
        out.line("<" + name + ">");
        for (TableRow row : rows) {
            out.markup("<tr>");
            row.cells().forEach(cell -> cell(cell, row.header(), writer));
            out.markup("<td></td>".repeat(width - row.cells().size())).line("</tr>");
        }
        out.line("</" + name + ">");
    }

    private void cell(TableCell cell, boolean header, HtmlWords writer) {
        out.markup(header ? "<th scope=\"col\"" : "<td");
        if (cell.alignment() != Alignment.NONE) {
            out.attribute(
                    "style", "text-align: " + cell.alignment().name().toLowerCase(Locale.ROOT));
        }
        out.markup(">");
        cell.accept(writer);
        out.markup(header ? "</th>" : "</td>");
    }
}
