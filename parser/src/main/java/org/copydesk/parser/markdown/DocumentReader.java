package org.copydesk.parser.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.copydesk.model.Figure;
import org.copydesk.model.Rule;
import org.copydesk.model.SourceMap;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.InlineText;
import org.copydesk.parser.surface.NestingLimit;
import org.copydesk.parser.surface.SourceBlock;

/** Makes the flat row of blocks of the top level of a document. */
final class DocumentReader {

    /** Markdown counts blank lines only where there are none, below a heading. */
    private static final int GAP = 1;

    private final Places places;
    private final SourceMap.Builder spans;
    private final InlineReader inlines;
    private final BlockReader blocks;
    private final Figures figures;

    DocumentReader(
            Places places,
            SourceMap.Builder spans,
            NestingLimit blockNesting,
            NestingLimit inlineNesting) {
        this.places = places;
        this.spans = spans;
        inlines = new InlineReader(places, spans, inlineNesting);
        figures = new Figures(places, spans);
        blocks = new BlockReader(places, spans, inlines, figures, blockNesting);
    }

    List<SourceBlock> blocks(Node document) {
        var row = new ArrayList<SourceBlock>();
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            // A definition is part of the links that refer to it.
            if (!(node instanceof LinkReferenceDefinition)) {
                var block = block(node);
                row.add(isRightBelowHeading(node, block, row) ? block.withGap(0) : block);
            }
        }
        return row;
    }

    private boolean isRightBelowHeading(Node node, SourceBlock block, List<SourceBlock> above) {
        if (block.form() != Form.PARAGRAPH || !(node.getPrevious() instanceof Heading)) {
            return false;
        }
        int end = above.get(above.size() - 1).end();
        return places.source().substring(end, block.start()).lines().count() <= 1;
    }

    private SourceBlock block(Node node) {
        places.findBlock(node);
        int start = places.start();
        int end = places.end();
        if (node instanceof Paragraph) {
            return paragraph(node, start, end);
        } else if (node instanceof Heading heading) {
            var content = inlines.read(node);
            return SourceBlock.heading(
                    heading.getLevel(), InlineText.of(content), content, GAP, start, end);
        } else if (node instanceof ThematicBreak) {
            return rule(start, end);
        } else if (node instanceof HtmlBlock html) {
            return html(html, start, end);
        }
        var form = node instanceof ListBlock ? Form.LIST : Form.OTHER;
        return SourceBlock.of(form, blocks.block(node), GAP, start, end);
    }

    private SourceBlock html(HtmlBlock html, int start, int end) {
        var figure = RawFigure.in(html.getLiteral(), start, end, spans);
        return figure.isPresent()
                ? SourceBlock.of(Form.FIGURE, figure.get(), GAP, start, end)
                : SourceBlock.of(Form.OTHER, blocks.block(html), GAP, start, end);
    }

    private SourceBlock paragraph(Node node, int start, int end) {
        var content = inlines.read(node);
        var figure = figures.in(content);
        if (figure.isPresent()) {
            Figure picture = spans.put(figure.get(), start, end);
            return SourceBlock.of(Form.FIGURE, picture, GAP, start, end);
        }
        return SourceBlock.paragraph(InlineText.of(content), content, GAP, start, end);
    }

    /**
     * Rules as {@code MarkdownRenderer} writes them part items; any other may stand in one, as
     * ornament does.
     */
    private SourceBlock rule(int start, int end) {
        var form =
                switch (places.source().substring(start, end)) {
                    case "* * *" -> Form.SEPARATOR;
                    case "_ _ _" -> Form.END;
                    default -> Form.RULE;
                };
        return SourceBlock.of(form, spans.put(new Rule(), start, end), GAP, start, end);
    }
}
