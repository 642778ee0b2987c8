package org.copydesk.validate.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.copydesk.model.Figure;
import org.copydesk.model.Heading;
import org.copydesk.model.Image;
import org.copydesk.model.Label;
import org.copydesk.model.LabelKind;
import org.copydesk.model.Line;
import org.copydesk.model.ListItem;
import org.copydesk.model.Node;
import org.copydesk.model.Paragraph;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.Passage;
import org.copydesk.model.TableCell;

/** Walks through an issue once, with a stack of its own, and lines up its nodes and its words. */
final class DraftWalk {

    private final ParsedIssue parsed;
    private final ProseBuilder builder;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Prose> prose = new ArrayList<>();
    private final Deque<Frame> open = new ArrayDeque<>();

    private record Frame(
            Iterator<? extends Node> children,
            Places places,
            Container container,
            Optional<LabelKind> passage,
            boolean listed) {}

    DraftWalk(ParsedIssue parsed) {
        this.parsed = parsed;
        builder = new ProseBuilder(parsed.source().text(), parsed.sourceMap());
    }

    List<Node> nodes() {
        return nodes;
    }

    List<Prose> prose() {
        return prose;
    }

    void run() {
        var root = parsed.issue();
        nodes.add(root);
        open.push(frame(root, Container.FRONT, Optional.empty(), false));
        while (!open.isEmpty()) {
            var frame = open.element();
            if (frame.children.hasNext()) {
                enter(frame.children.next(), frame);
            } else {
                open.pop();
            }
        }
    }

    private void enter(Node node, Frame parent) {
        nodes.add(node);
        var container = Places.container(node).orElse(parent.container);
        var passage =
                node instanceof Passage here
                        ? here.label().map(label -> label.kind())
                        : parent.passage;
        boolean listed = parent.listed || node instanceof ListItem;
        if (holdsWords(node)) {
            var place = place(node, parent.places, listed);
            builder.prose(node, place, container, passage).ifPresent(prose::add);
        }
        if (node instanceof Label label) {
            builder.words(label, label.text(), Place.LABEL, container, passage)
                    .ifPresent(prose::add);
        } else if (node instanceof Image image) {
            builder.words(image, image.alternative(), Place.ALTERNATIVE, container, passage)
                    .ifPresent(prose::add);
        }
        if (!node.children().isEmpty()) {
            open.push(frame(node, container, passage, listed));
        }
    }

    private static Frame frame(
            Node node, Container container, Optional<LabelKind> passage, boolean listed) {
        return new Frame(node.children().iterator(), Places.in(node), container, passage, listed);
    }

    private static boolean holdsWords(Node node) {
        return node instanceof Line
                || node instanceof Paragraph
                || node instanceof Heading
                || node instanceof TableCell
                || node instanceof Figure figure && !figure.caption().isEmpty();
    }

    private static Place place(Node node, Places places, boolean listed) {
        if (node instanceof Line line) {
            return places.of(line);
        } else if (node instanceof Heading) {
            return Place.HEADING;
        } else if (node instanceof TableCell) {
            return Place.CELL;
        } else if (node instanceof Figure) {
            return Place.CAPTION;
        }
        return listed ? Place.LIST_ITEM : Place.PARAGRAPH;
    }
}
