package org.copydesk.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.model.Block;
import org.copydesk.model.Issue;
import org.copydesk.model.Item;
import org.copydesk.model.Line;
import org.copydesk.model.Metadata;
import org.copydesk.model.Node;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.Passage;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.Span;
import org.copydesk.model.source.TextEdit;

/**
 * Carries changes of an issue back into the source that it was read from, and leaves every byte
 * outside them as it is.
 *
 * <p>Nodes of the changed issue that are those of the parsed one stay where they stand; others are
 * written anew in the notation of the source, which is plain text or Markdown. Change an issue with
 * {@link Issue#replace} and {@link Issue#remove}, or build one that shares the nodes to be kept.
 * Changes of the metadata are not carried back.
 */
public final class SourceEditor {

    private final ParsedIssue parsed;
    private final Snippets snippets;

    /** Whether comments tell the roles of blocks, which go where their blocks go. */
    private final boolean rolesTold;

    private final String lineEnd;
    private final String paragraphEnd;
    private final List<TextEdit> edits = new ArrayList<>();
    private final Set<Node> gone = Collections.newSetFromMap(new IdentityHashMap<>());

    private SourceEditor(ParsedIssue parsed) {
        this.parsed = parsed;
        rolesTold = parsed.notation().equals(Notation.MARKDOWN) && MarkdownRoles.areToldIn(parsed);
        snippets = new Snippets(rendererFor(parsed.notation()), rolesTold);
        lineEnd = parsed.source().text().contains("\r\n") ? "\r\n" : "\n";
        paragraphEnd = lineEnd + lineEnd;
    }

    private static Renderer rendererFor(Notation notation) {
        if (notation.equals(Notation.TEXT)) {
            return new TextRenderer();
        } else if (notation.equals(Notation.MARKDOWN)) {
            return new MarkdownRenderer(MarkdownRoles.NEVER);
        }
        throw new IllegalArgumentException(
                "sources in " + notation + " can't be edited through their issue");
    }

    /**
     * The changes to the source that make it say what the changed issue says, in order, none
     * overlapping another.
     *
     * @throws IllegalArgumentException if the source is neither plain text nor Markdown
     */
    public static List<TextEdit> edits(ParsedIssue parsed, Issue changed) {
        var editor = new SourceEditor(parsed);
        editor.compareParts(parsed.issue(), changed);
        editor.edits.sort(Comparator.comparingInt(edit -> edit.span().start()));
        return List.copyOf(editor.edits);
    }

    /**
     * The text of the source after the changes.
     *
     * @throws IllegalArgumentException if the source is neither plain text nor Markdown
     */
    public static String apply(ParsedIssue parsed, Issue changed) {
        return TextEdit.apply(parsed.source().text(), edits(parsed, changed));
    }

    private void compare(Node before, Node after, Node parent) {
        if (before.equals(after) || before instanceof Metadata) {
            return;
        }
        if (before.getClass() == after.getClass()
                && Snippets.hasParts(before)
                && sameShape(before, after)
                && !(rolesTold && changesRoles(before, after))) {
            compareParts(before, after);
        } else {
            replace(before, after, parent);
        }
    }

    /**
     * A passage whose label changes, or that gains or loses blocks, is written anew: its label
     * shares a line with them.
     */
    private static boolean sameShape(Node before, Node after) {
        return !(before instanceof Passage old && after instanceof Passage now)
                || old.label().equals(now.label()) && old.blocks().size() == now.blocks().size();
    }

    /**
     * Where comments tell roles, a part that gains or loses a line, or an item that gains or loses
     * its first block, is written anew: other roles depend on it.
     */
    private static boolean changesRoles(Node before, Node after) {
        return Alignment.of(before.children(), after.children()).stream()
                .filter(change -> !kindOf(change.removed()).equals(kindOf(change.added())))
                .anyMatch(
                        change ->
                                Stream.of(change.removed(), change.added())
                                                .flatMap(Optional::stream)
                                                .anyMatch(Line.class::isInstance)
                                        || before instanceof Item && change.after().isEmpty());
    }

    private static Optional<Class<?>> kindOf(Optional<Node> node) {
        return node.map(Node::getClass);
    }

    private void compareParts(Node before, Node after) {
        var changes = Alignment.of(before.children(), after.children());
        changes.stream()
                .filter(change -> change.added().isEmpty())
                .forEach(change -> change.removed().ifPresent(gone::add));
        for (var change : changes) {
            if (change.removed().isEmpty() || change.added().isEmpty()) {
                change.removed().ifPresent(node -> remove(node, before));
                change.added().ifPresent(node -> insert(node, change.after(), before, after));
            } else {
                compare(change.removed().get(), change.added().get(), after);
            }
        }
    }

    private void replace(Node before, Node after, Node parent) {
        var span = spanOf(before);
        int start = Snippets.hasParts(after) ? startOf(before) : span.start();
        edits.add(new TextEdit(new Span(start, span.end()), snippets.print(after, parent)));
    }

    /**
     * With a part goes the space to the next one, or, where none behind it stays, the space to the
     * one before.
     */
    private void remove(Node node, Node parent) {
        var span = spanOf(node);
        var siblings =
                parent.children().stream()
                        .filter(sibling -> !(sibling instanceof Metadata))
                        .toList();
        int at = indexOf(node, siblings);
        boolean isLast = gone.containsAll(siblings.subList(at, siblings.size()));
        int start = isLast && at > 0 ? spanOf(siblings.get(at - 1)).end() : startOf(node);
        int end = isLast ? span.end() : startOf(siblings.get(at + 1));
        // A comment above a block is also that of the next block, unless that has its own.
        boolean shared =
                !isLast && node instanceof Block && end == spanOf(siblings.get(at + 1)).start();
        edits.add(new TextEdit(new Span(shared ? span.start() : start, end), ""));
    }

    // Nodes are told apart by identity: two equal ones may stand side by side.
    @SuppressWarnings("ReferenceEquality")
    private static int indexOf(Node node, List<? extends Node> nodes) {
        int i = 0;
        while (nodes.get(i) != node) {
            i++;
        }
        return i;
    }

    private void insert(Node node, Optional<? extends Node> previous, Node parent, Node after) {
        var words = snippets.print(node, after);
        if (previous.isPresent() && !(previous.get() instanceof Metadata)) {
            edits.add(new TextEdit(Span.at(spanOf(previous.get()).end()), paragraphEnd + words));
        } else {
            var first =
                    rolesTold && node instanceof Block
                            ? MarkdownRoles.openingOf(parent) + lineEnd + words
                            : words;
            edits.add(new TextEdit(Span.at(contentOf(parent)), first + paragraphEnd));
        }
    }

    /** Where the first part of a node begins, behind the metadata of an issue. */
    private int contentOf(Node parent) {
        return parent.children().stream()
                .filter(child -> !(child instanceof Metadata))
                .findFirst()
                .map(this::startOf)
                .orElseGet(() -> spanOf(parent).end());
    }

    private int startOf(Node node) {
        int start = spanOf(node).start();
        return rolesTold ? MarkdownRoles.startWithComment(parsed.source().text(), start) : start;
    }

    private Span spanOf(Node node) {
        return parsed.sourceMap()
                .spanOf(node)
                .orElseThrow(() -> new IllegalArgumentException("not of this source: " + node));
    }
}
