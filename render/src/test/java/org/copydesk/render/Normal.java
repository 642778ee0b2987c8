package org.copydesk.render;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.Block;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Figure;
import org.copydesk.model.Footnote;
import org.copydesk.model.Heading;
import org.copydesk.model.Inline;
import org.copydesk.model.Link;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Quote;
import org.copydesk.model.Strikethrough;
import org.copydesk.model.Strong;
import org.copydesk.model.Subscript;
import org.copydesk.model.Superscript;
import org.copydesk.model.Table;
import org.copydesk.model.TableCell;
import org.copydesk.model.TableRow;
import org.copydesk.model.Text;

/**
 * The form in which texts that say the same are equal: no two texts side by side, none that is
 * empty.
 */
final class Normal {

    private Normal() {}

    static List<Block> blocks(List<Block> blocks) {
        return MarkdownLists.printed(blocks).stream().map(Normal::block).toList();
    }

    private static Block block(Block block) {
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(inlines(paragraph.content()));
        } else if (block instanceof Heading heading) {
            return new Heading(heading.level(), inlines(heading.content()));
        } else if (block instanceof ListBlock list) {
            return new ListBlock(
                    list.ordered(),
                    list.start(),
                    list.loose(),
                    list.items().stream().map(Normal::item).toList());
        } else if (block instanceof Figure figure) {
            return new Figure(figure.image(), figure.target(), inlines(figure.caption()));
        } else if (block instanceof Quote quote) {
            return new Quote(blocks(quote.blocks()));
        } else if (block instanceof Footnote note) {
            return new Footnote(note.label(), blocks(note.blocks()));
        } else if (block instanceof Table table) {
            return new Table(table.rows().stream().map(Normal::row).toList());
        }
        return block;
    }

    private static ListItem item(ListItem item) {
        return new ListItem(item.task(), blocks(item.blocks()));
    }

    private static TableRow row(TableRow row) {
        return new TableRow(
                row.header(),
                row.cells().stream()
                        .map(cell -> new TableCell(cell.alignment(), inlines(cell.content())))
                        .toList());
    }

    static List<Inline> inlines(List<Inline> inlines) {
        var normal = new ArrayList<Inline>();
        var words = new StringBuilder();
        for (Inline inline : inlines) {
            if (inline instanceof Text text) {
                words.append(text.text());
            } else {
                flush(words, normal);
                normal.add(inline(inline));
            }
        }
        flush(words, normal);
        return normal;
    }

    private static void flush(StringBuilder words, List<Inline> inlines) {
        if (!words.isEmpty()) {
            inlines.add(new Text(words.toString()));
            words.setLength(0);
        }
    }

    private static Inline inline(Inline inline) {
        if (inline instanceof Emphasis each) {
            return new Emphasis(inlines(each.content()));
        } else if (inline instanceof Strong each) {
            return new Strong(inlines(each.content()));
        } else if (inline instanceof Strikethrough each) {
            return new Strikethrough(inlines(each.content()));
        } else if (inline instanceof Superscript each) {
            return new Superscript(inlines(each.content()));
        } else if (inline instanceof Subscript each) {
            return new Subscript(inlines(each.content()));
        } else if (inline instanceof Link each) {
            return new Link(each.target(), each.title(), inlines(each.content()));
        }
        return inline;
    }
}
