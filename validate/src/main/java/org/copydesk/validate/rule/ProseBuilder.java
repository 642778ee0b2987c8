package org.copydesk.validate.rule;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.copydesk.model.Code;
import org.copydesk.model.Figure;
import org.copydesk.model.Image;
import org.copydesk.model.LabelKind;
import org.copydesk.model.LineBreak;
import org.copydesk.model.Link;
import org.copydesk.model.Node;
import org.copydesk.model.RawInline;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Text;
import org.copydesk.model.source.Span;

/** Joins the inline content of a block to one text that knows where it stands. */
final class ProseBuilder {

    private final String source;
    private final SourceMap spans;

    private record Frame(Iterator<? extends Node> children, boolean linked) {}

    ProseBuilder(String source, SourceMap spans) {
        this.source = source;
        this.spans = spans;
    }

    Optional<Prose> prose(
            Node node, Place place, Container container, Optional<LabelKind> passage) {
        var leaves = new Segments.Builder();
        var open = new ArrayDeque<Frame>();
        open.push(new Frame(contentOf(node).iterator(), false));
        while (!open.isEmpty()) {
            var frame = open.element();
            if (!frame.children.hasNext()) {
                open.pop();
                continue;
            }
            var inline = frame.children.next();
            if (inline.children().isEmpty()) {
                add(inline, frame.linked, leaves);
            } else {
                boolean linked = frame.linked || inline instanceof Link;
                open.push(new Frame(inline.children().iterator(), linked));
            }
        }
        return prose(node, place, container, passage, leaves);
    }

    /** The words of a node that has some but no content, without the markup around them. */
    Optional<Prose> words(
            Node node,
            String words,
            Place place,
            Container container,
            Optional<LabelKind> passage) {
        var leaves = new Segments.Builder();
        spans.spanOf(node)
                .filter(span -> span.end() <= source.length())
                .ifPresent(span -> leaves.add(words, placeOf(words, span), false));
        return prose(node, place, container, passage, leaves);
    }

    private Optional<Prose> prose(
            Node node,
            Place place,
            Container container,
            Optional<LabelKind> passage,
            Segments.Builder leaves) {
        return leaves.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Prose(
                                node,
                                place,
                                container,
                                passage,
                                leaves.text(),
                                leaves.build(source)));
    }

    private Span placeOf(String words, Span span) {
        int at = source.substring(span.start(), span.end()).indexOf(words);
        int start = span.start() + Math.max(0, at);
        return at < 0 ? span : new Span(start, start + words.length());
    }

    private static List<? extends Node> contentOf(Node node) {
        return node instanceof Figure figure ? figure.caption() : node.children();
    }

    private void add(Node inline, boolean linked, Segments.Builder leaves) {
        spans.spanOf(inline)
                .filter(span -> span.end() <= source.length())
                .ifPresent(span -> leaves.add(words(inline), span, linked));
    }

    private static String words(Node inline) {
        if (inline instanceof Text text) {
            return text.text();
        } else if (inline instanceof LineBreak) {
            return "\n";
        }
        boolean object =
                inline instanceof Code || inline instanceof Image || inline instanceof RawInline;
        return object ? String.valueOf(Prose.OBJECT) : "";
    }
}
