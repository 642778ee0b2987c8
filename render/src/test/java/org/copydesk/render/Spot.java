package org.copydesk.render;

import java.util.List;
import org.copydesk.model.Block;
import org.copydesk.model.Footer;
import org.copydesk.model.Footnote;
import org.copydesk.model.Heading;
import org.copydesk.model.Inline;
import org.copydesk.model.Issue;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Table;
import org.copydesk.model.TableCell;
import org.copydesk.model.TableCell.Alignment;
import org.copydesk.model.TableRow;

/** Where words stand in a document, and what stands around them there. */
enum Spot {
    /** A paragraph further down. */
    PARAGRAPH("_ _ _\n\n", "\n"),
    /** The very first paragraph. */
    FIRST("", "\n"),
    /** A heading. */
    HEADING("_ _ _\n\n#### ", "\n"),
    /** The only cell of a table. */
    CELL("_ _ _\n\n| ", " |\n| --- |\n"),
    /** The first paragraph of a list item. */
    ITEM("_ _ _\n\n- ", "\n"),
    /** A paragraph of a document with a footnote. */
    NOTED("_ _ _\n\n[^n]: note\n\n", "\n");

    private final String before;
    private final String after;

    Spot(String before, String after) {
        this.before = before;
        this.after = after;
    }

    String before() {
        return before;
    }

    String after() {
        return after;
    }

    Issue around(List<Inline> words) {
        var issue = Issue.builder();
        return switch (this) {
            case FIRST -> issue.front(new Paragraph(words)).build();
            case PARAGRAPH -> footed(new Paragraph(words));
            case HEADING -> footed(new Heading(4, words));
            case CELL -> footed(table(words));
            case ITEM ->
                    footed(ListBlock.bullets(List.of(new ListItem(List.of(new Paragraph(words))))));
            case NOTED ->
                    footed(new Footnote("n", List.of(Paragraph.of("note"))), new Paragraph(words));
        };
    }

    private static Issue footed(Block... blocks) {
        return Issue.builder().footer(new Footer(List.of(blocks))).build();
    }

    private static Table table(List<Inline> words) {
        return new Table(
                List.of(new TableRow(true, List.of(new TableCell(Alignment.NONE, words)))));
    }
}
