package org.copydesk.render.json;

import static org.copydesk.render.json.Property.Kind.FLAG;
import static org.copydesk.render.json.Property.Kind.NODE;
import static org.copydesk.render.json.Property.Kind.NODES;
import static org.copydesk.render.json.Property.Kind.NUMBER;
import static org.copydesk.render.json.Property.Kind.TEXT;
import static org.copydesk.render.json.ShapeBuilder.content;
import static org.copydesk.render.json.ShapeBuilder.shape;

import java.util.List;
import org.copydesk.model.Block;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.Figure;
import org.copydesk.model.Footnote;
import org.copydesk.model.Heading;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Quote;
import org.copydesk.model.RawBlock;
import org.copydesk.model.Rule;
import org.copydesk.model.Table;
import org.copydesk.model.TableCell;
import org.copydesk.model.TableRow;

/** The shapes of blocks, and of the items, rows and cells that some of them have. */
final class BlockShapes {

    static final List<Shape> ALL =
            List.of(
                    shape(
                                    "list-item",
                                    ListItem.class,
                                    v ->
                                            new ListItem(
                                                    v.choice("task", ListItem.Task.NONE),
                                                    v.blocks()))
                            .with("task", TEXT)
                            .with("blocks", NODES, Block.class)
                            .build(),
                    shape(
                                    "table-row",
                                    TableRow.class,
                                    v ->
                                            new TableRow(
                                                    v.flag("header"),
                                                    v.list("cells", TableCell.class)))
                            .with("header", FLAG)
                            .with("cells", NODES, TableCell.class)
                            .build(),
                    shape(
                                    "table-cell",
                                    TableCell.class,
                                    v ->
                                            new TableCell(
                                                    v.choice("alignment", TableCell.Alignment.NONE),
                                                    v.inlines()))
                            .with("alignment", TEXT)
                            .with("content", NODES, Inline.class)
                            .build(),
                    content("paragraph", Paragraph.class, Paragraph::new),
                    shape(
                                    "heading",
                                    Heading.class,
                                    v -> new Heading(v.number("level", 0), v.inlines()))
                            .with("level", NUMBER)
                            .with("content", NODES, Inline.class)
                            .build(),
                    shape("list", ListBlock.class, BlockShapes::list)
                            .with("ordered", FLAG)
                            .with("start", NUMBER)
                            .with("loose", FLAG)
                            .with("items", NODES, ListItem.class)
                            .build(),
                    shape("figure", Figure.class, BlockShapes::figure)
                            .with("image", NODE, Image.class)
                            .with("target", TEXT)
                            .with("caption", NODES, Inline.class)
                            .build(),
                    shape("quote", Quote.class, v -> new Quote(v.blocks()))
                            .with("blocks", NODES, Block.class)
                            .build(),
                    shape(
                                    "code-block",
                                    CodeBlock.class,
                                    v -> new CodeBlock(v.text("language"), v.text("code")))
                            .with("language", TEXT)
                            .with("code", TEXT)
                            .build(),
                    shape("table", Table.class, v -> new Table(v.list("rows", TableRow.class)))
                            .with("rows", NODES, TableRow.class)
                            .build(),
                    shape("rule", Rule.class, v -> new Rule()).build(),
                    shape(
                                    "raw-block",
                                    RawBlock.class,
                                    v -> new RawBlock(v.text("format"), v.text("markup")))
                            .with("format", TEXT)
                            .with("markup", TEXT)
                            .build(),
                    shape(
                                    "footnote",
                                    Footnote.class,
                                    v -> new Footnote(v.text("label"), v.blocks()))
                            .with("label", TEXT)
                            .with("blocks", NODES, Block.class)
                            .build());

    private BlockShapes() {}

    private static ListBlock list(Values v) {
        return new ListBlock(
                v.flag("ordered"),
                v.number("start", 1),
                v.flag("loose"),
                v.list("items", ListItem.class));
    }

    private static Figure figure(Values v) {
        var image = v.node("image", Image.class).orElse(new Image("", "", ""));
        return new Figure(image, v.text("target"), v.list("caption", Inline.class));
    }
}
