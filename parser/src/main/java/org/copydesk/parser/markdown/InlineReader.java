package org.copydesk.parser.markdown;

import java.util.List;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.copydesk.model.FootnoteMark;
import org.copydesk.model.Inline;
import org.copydesk.model.RawInline;
import org.copydesk.model.SourceMap;
import org.copydesk.parser.surface.NestingLimit;
import org.jspecify.annotations.Nullable;

/** Makes inline content of the model of that of commonmark-java. */
final class InlineReader {

    private final Places places;
    private final SourceMap.Builder spans;
    private final NestingLimit nesting;

    InlineReader(Places places, SourceMap.Builder spans, NestingLimit nesting) {
        this.nesting = nesting;
        this.places = places;
        this.spans = spans;
    }

    /** The content of a block. */
    List<Inline> read(Node parent) {
        return read(parent, 0, true, 0);
    }

    /** The content of a paragraph behind the box of a task. */
    List<Inline> readTask(Node paragraph) {
        return read(paragraph, Tasks.BOX, true, 0);
    }

    private List<Inline> read(Node parent, int skip, boolean links, int depth) {
        var first = parent.getFirstChild();
        if (first == null) {
            return List.of();
        }
        return new InlineRow(this, places, spans, nesting, links, depth).read(first, skip);
    }

    /** What a node is that is neither text nor a line end nor a tag; with its place. */
    Inline inline(Node node, boolean links, int depth) {
        places.find(node);
        int start = places.start();
        int end = places.end();
        // What may stand in the deepest mark has been read as its text: nobody knows what it was.
        nesting.allows(depth + 1, start);
        return spans.put(make(node, links, depth), start, end);
    }

    private Inline make(Node node, boolean links, int depth) {
        if (node instanceof Link link) {
            return new org.copydesk.model.Link(
                    link.getDestination(), said(link.getTitle()), read(node, 0, false, depth));
        } else if (node instanceof StrongEmphasis) {
            return new org.copydesk.model.Strong(read(node, 0, links, depth));
        } else if (node instanceof Emphasis) {
            return new org.copydesk.model.Emphasis(read(node, 0, links, depth));
        } else if (node instanceof Code code) {
            return new org.copydesk.model.Code(code.getLiteral());
        } else if (node instanceof Image image) {
            return new org.copydesk.model.Image(
                    image.getDestination(), Alternative.of(image), said(image.getTitle()));
        } else if (node instanceof Strikethrough) {
            return new org.copydesk.model.Strikethrough(read(node, 0, links, depth));
        } else if (node instanceof NoteMark mark) {
            return new FootnoteMark(mark.label());
        } else if (node instanceof HtmlInline html) {
            return new RawInline("html", html.getLiteral());
        }
        throw new IllegalStateException("no inline of ours for " + node);
    }

    // commonmark-java gives null where there is no title.
    private static String said(@Nullable String title) {
        return title == null ? "" : title;
    }
}
