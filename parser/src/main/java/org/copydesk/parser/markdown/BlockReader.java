package org.copydesk.parser.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.copydesk.model.Block;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.Footnote;
import org.copydesk.model.Heading;
import org.copydesk.model.Inline;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Quote;
import org.copydesk.model.RawBlock;
import org.copydesk.model.Rule;
import org.copydesk.model.SourceMap;
import org.copydesk.parser.surface.NestingLimit;

/** Makes blocks of the model of those of commonmark-java, containers with all that they hold. */
final class BlockReader {

    private final Places places;
    private final SourceMap.Builder spans;
    private final InlineReader inlines;
    private final TableReader tables;
    private final Figures figures;
    private final NestingLimit nesting;

    /** In how many blocks the one being read stands. */
    private int depth;

    BlockReader(
            Places places,
            SourceMap.Builder spans,
            InlineReader inlines,
            Figures figures,
            NestingLimit nesting) {
        this.nesting = nesting;
        this.places = places;
        this.spans = spans;
        this.inlines = inlines;
        this.figures = figures;
        tables = new TableReader(places, spans, inlines);
    }

    Block block(Node node) {
        if (node instanceof TableBlock table) {
            return tables.read(table);
        }
        places.findBlock(node);
        int start = places.start();
        int end = places.end();
        depth++;
        // What may stand in the deepest block has been read as its text: nobody knows what it was.
        nesting.allows(depth + 1, start);
        var block = make(node);
        depth--;
        return spans.put(block, start, end);
    }

    private Block make(Node node) {
        if (node instanceof org.commonmark.node.Paragraph) {
            return paragraph(inlines.read(node));
        } else if (node instanceof BulletList list) {
            return new ListBlock(false, 1, !list.isTight(), items(node));
        } else if (node instanceof OrderedList list) {
            var start = list.getMarkerStartNumber();
            return new ListBlock(true, start == null ? 1 : start, !list.isTight(), items(node));
        } else if (node instanceof BlockQuote) {
            return new Quote(blocks(node));
        } else if (node instanceof org.commonmark.node.Heading heading) {
            return new Heading(heading.getLevel(), inlines.read(node));
        } else if (node instanceof ThematicBreak) {
            return new Rule();
        } else if (node instanceof NoteDefinition note) {
            return new Footnote(note.label(), blocks(node));
        }
        return verbatim(node);
    }

    private Block paragraph(List<Inline> content) {
        var figure = figures.in(content);
        return figure.isPresent() ? figure.get() : new Paragraph(content);
    }

    private static Block verbatim(Node node) {
        if (node instanceof FencedCodeBlock code) {
            return fenced(code.getInfo(), code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            return new CodeBlock("", code.getLiteral());
        } else if (node instanceof HtmlBlock html) {
            return new RawBlock("html", html.getLiteral());
        }
        throw new IllegalStateException("no block of ours for " + node);
    }

    /** Raw markup that can’t stand among blocks by itself is fenced as <code>{=format}</code>. */
    private static Block fenced(String info, String literal) {
        if (info.startsWith("{=") && info.endsWith("}") && info.indexOf(' ') < 0) {
            int end = literal.endsWith("\n") ? literal.length() - 1 : literal.length();
            return new RawBlock(info.substring(2, info.length() - 1), literal.substring(0, end));
        }
        return new CodeBlock(info, literal);
    }

    List<Block> blocks(Node parent) {
        return blocksFrom(parent.getFirstChild());
    }

    private List<Block> blocksFrom(Node first) {
        var row = new ArrayList<Block>();
        for (var node = first; node != null; node = node.getNext()) {
            if (!(node instanceof LinkReferenceDefinition)) {
                row.add(block(node));
            }
        }
        return row;
    }

    private List<ListItem> items(Node list) {
        var items = new ArrayList<ListItem>();
        for (var node = list.getFirstChild(); node != null; node = node.getNext()) {
            places.findBlock(node);
            int start = places.start();
            int end = places.end();
            depth++;
            items.add(spans.put(item(node), start, end));
            depth--;
        }
        return items;
    }

    private ListItem item(Node node) {
        var task = Tasks.of(node, places);
        if (task == ListItem.Task.NONE) {
            return new ListItem(blocks(node));
        }
        var first = node.getFirstChild();
        places.findBlock(first);
        int end = places.end();
        var content = inlines.readTask(first);
        int start = content.isEmpty() ? end : spans.spanOf(content.get(0)).start();
        var items = new ArrayList<Block>();
        items.add(spans.put(new Paragraph(content), start, Math.max(start, end)));
        items.addAll(blocksFrom(first.getNext()));
        return new ListItem(task, items);
    }
}
