package org.copydesk.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.internal.FootnoteBlockParser;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.copydesk.model.Block;
import org.copydesk.model.Code;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Figure;
import org.copydesk.model.Footnote;
import org.copydesk.model.FootnoteMark;
import org.copydesk.model.Heading;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.LineBreak;
import org.copydesk.model.Link;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Quote;
import org.copydesk.model.RawBlock;
import org.copydesk.model.RawInline;
import org.copydesk.model.Rule;
import org.copydesk.model.Strikethrough;
import org.copydesk.model.Strong;
import org.copydesk.model.Subscript;
import org.copydesk.model.Superscript;
import org.copydesk.model.Table;
import org.copydesk.model.TableCell;
import org.copydesk.model.TableRow;
import org.copydesk.model.Text;

/** What commonmark-java reads in our Markdown, as blocks of the model. */
final class MarkdownReading {

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(
                            List.of(
                                    TablesExtension.create(),
                                    StrikethroughExtension.create(),
                                    TaskListItemsExtension.create()))
                    .customBlockParserFactory(new FootnoteBlockParser.Factory())
                    .linkProcessor(MarkdownReading::noteMark)
                    .build();

    private static final Pattern TAG = Pattern.compile("<(/?)(em|strong|del|code|sup|sub|br)>");

    private MarkdownReading() {}

    static List<Block> blocks(String markdown) {
        var document = PARSER.parse(withoutFrontMatter(markdown));
        if (!(document instanceof Document)) {
            throw new AssertionError(document);
        }
        return blocks(document);
    }

    private static String withoutFrontMatter(String markdown) {
        int end = markdown.startsWith("---\n") ? markdown.indexOf("\n---\n") : -1;
        return end < 0 ? markdown : markdown.substring(end + 5);
    }

    static Node parse(String markdown) {
        return PARSER.parse(withoutFrontMatter(markdown));
    }

    /**
     * The extension’s own was built for an older commonmark-java and can’t be linked with this one.
     */
    private static LinkResult noteMark(
            LinkInfo link, Scanner scanner, InlineParserContext context) {
        var text = link.text(scanner);
        boolean known =
                link.destination() == null
                        && text.startsWith("^")
                        && context.getDefinition(FootnoteDefinition.class, text.substring(1))
                                != null;
        return known
                ? LinkResult.replaceWith(
                        new FootnoteReference(text.substring(1)), link.afterTextBracket())
                : LinkResult.none();
    }

    private static List<Block> blocks(Node parent) {
        var blocks = new ArrayList<Block>();
        for (Node child : children(parent)) {
            if (!(child instanceof TaskListItemMarker)) {
                blocks.add(block(child));
            }
        }
        return blocks;
    }

    private static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private static Block block(Node node) {
        if (node instanceof org.commonmark.node.Paragraph) {
            return paragraph(inlines(node));
        } else if (node instanceof org.commonmark.node.Heading heading) {
            return new Heading(heading.getLevel(), inlines(node));
        } else if (node instanceof BulletList list) {
            return new ListBlock(false, 1, !list.isTight(), items(node));
        } else if (node instanceof OrderedList list) {
            return new ListBlock(true, list.getMarkerStartNumber(), !list.isTight(), items(node));
        } else if (node instanceof BlockQuote) {
            return new Quote(blocks(node));
        } else if (node instanceof FencedCodeBlock code) {
            return code(code.getInfo(), code.getLiteral());
        } else if (node instanceof ThematicBreak) {
            return new Rule();
        } else if (node instanceof HtmlBlock html) {
            return new RawBlock("html", html.getLiteral());
        } else if (node instanceof FootnoteDefinition note) {
            return new Footnote(note.getLabel(), blocks(note));
        } else if (node instanceof TableBlock) {
            return table(node);
        } else if (node instanceof IndentedCodeBlock || node instanceof LinkReferenceDefinition) {
            return new CodeBlock("UNEXPECTED", node.toString());
        }
        throw new AssertionError(node);
    }

    private static Block paragraph(List<Inline> content) {
        if (!MarkdownShapes.isFigure(content)) {
            return new Paragraph(content);
        }
        List<Inline> caption =
                content.size() == 1 ? List.of() : ((Emphasis) content.get(2)).content();
        return content.get(0) instanceof Link link
                ? new Figure((Image) link.content().get(0), link.target(), caption)
                : new Figure((Image) content.get(0), "", caption);
    }

    private static Block code(String info, String literal) {
        if (info.startsWith("{=") && info.endsWith("}") && !literal.isEmpty()) {
            return new RawBlock(
                    info.substring(2, info.length() - 1),
                    literal.substring(0, literal.length() - 1));
        }
        return new CodeBlock(info, literal);
    }

    private static List<ListItem> items(Node list) {
        return children(list).stream().map(item -> new ListItem(task(item), blocks(item))).toList();
    }

    private static ListItem.Task task(Node item) {
        if (item.getFirstChild() instanceof TaskListItemMarker marker) {
            return marker.isChecked() ? ListItem.Task.DONE : ListItem.Task.OPEN;
        }
        return ListItem.Task.NONE;
    }

    private static Block table(Node table) {
        var rows = new ArrayList<TableRow>();
        for (Node section : children(table)) {
            for (Node row : children(section)) {
                var cells = children(row).stream().map(MarkdownReading::cell).toList();
                boolean header = section instanceof TableHead;
                if (!header || cells.stream().anyMatch(cell -> !cell.content().isEmpty())) {
                    rows.add(new TableRow(header, cells));
                }
            }
        }
        return new Table(rows);
    }

    private static TableCell cell(Node node) {
        var alignment = ((org.commonmark.ext.gfm.tables.TableCell) node).getAlignment();
        return new TableCell(
                alignment == null
                        ? TableCell.Alignment.NONE
                        : TableCell.Alignment.valueOf(alignment.name()),
                inlines(node));
    }

    private static List<Inline> inlines(Node parent) {
        return new Inlines(children(parent)).until("");
    }

    /** Reads siblings, among which the tags of our own stand for nodes. */
    private static final class Inlines {

        private final List<Node> nodes;
        private int next;

        Inlines(List<Node> nodes) {
            this.nodes = nodes;
        }

        List<Inline> until(String tag) {
            var inlines = new ArrayList<Inline>();
            while (next < nodes.size()) {
                var node = nodes.get(next++);
                if (node instanceof HtmlInline html && TAG.matcher(html.getLiteral()).matches()) {
                    var name = TAG.matcher(html.getLiteral()).replaceAll("$2");
                    if (html.getLiteral().startsWith("</")) {
                        if (!name.equals(tag)) {
                            throw new AssertionError("closes " + tag + ": " + html.getLiteral());
                        }
                        return Normal.inlines(inlines);
                    }
                    inlines.add(tagged(name));
                } else {
                    inlines.add(inline(node));
                }
            }
            return Normal.inlines(inlines);
        }

        private Inline tagged(String name) {
            if (name.equals("br")) {
                return new LineBreak();
            }
            var content = until(name);
            return switch (name) {
                case "em" -> new Emphasis(content);
                case "strong" -> new Strong(content);
                case "del" -> new Strikethrough(content);
                case "sup" -> new Superscript(content);
                case "sub" -> new Subscript(content);
                default ->
                        new Code(
                                new Paragraph(content)
                                        .all(Text.class).stream()
                                                .map(Text::text)
                                                .reduce("", String::concat));
            };
        }
    }

    private static Inline inline(Node node) {
        if (node instanceof org.commonmark.node.Text text) {
            return new Text(text.getLiteral());
        } else if (node instanceof SoftLineBreak) {
            return new Text("\n");
        } else if (node instanceof HardLineBreak) {
            return new LineBreak();
        } else if (node instanceof org.commonmark.node.Emphasis) {
            return new Emphasis(inlines(node));
        } else if (node instanceof StrongEmphasis) {
            return new Strong(inlines(node));
        } else if (node instanceof org.commonmark.ext.gfm.strikethrough.Strikethrough) {
            return new Strikethrough(inlines(node));
        } else if (node instanceof org.commonmark.node.Link link) {
            return new Link(link.getDestination(), text(link.getTitle()), inlines(node));
        } else if (node instanceof org.commonmark.node.Image image) {
            var words =
                    inlines(node).stream()
                            .map(Text.class::cast)
                            .map(Text::text)
                            .reduce("", String::concat);
            return new Image(image.getDestination(), words, text(image.getTitle()));
        } else if (node instanceof org.commonmark.node.Code code) {
            return new Code(code.getLiteral());
        } else if (node instanceof HtmlInline html) {
            return new RawInline("html", html.getLiteral());
        } else if (node instanceof FootnoteReference reference) {
            return new FootnoteMark(reference.getLabel());
        }
        throw new AssertionError(node);
    }

    @SuppressWarnings("NullAway") // commonmark-java gives null where there is no title
    private static String text(String titleOrNull) {
        return titleOrNull == null ? "" : titleOrNull;
    }
}
