package org.copydesk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each node of an issue that has every node everywhere is replaced and removed in turn. */
class RewriterTest {

    private final Issue issue = Everything.issue();
    private final List<Node> nodes = issue.all(Node.class);

    @Test
    void whatIsReplacedAndReplacedBackIsTheSameIssueAgain() {
        for (var node : nodes) {
            var other = another(node);
            var changed = issue.replace(node, other);
            assertChanged(changed, node, other.all(Node.class));
            assertThat(changed.replace(other, node)).as("%s", node).isEqualTo(issue);
        }
    }

    @Test
    void whatIsRemovedIsGoneAndNothingElse() {
        var kept = new ArrayList<String>();
        for (var node : nodes) {
            try {
                assertChanged(issue.remove(node), node, List.of());
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessage("can't do without: " + node);
                kept.add(node.getClass().getSimpleName() + " " + node.plainText().lines().count());
            }
        }
        assertThat(kept)
                .as("the issue, its metadata, pictures of figures, titles of entries, a headline")
                .containsExactly(
                        "Issue 37",
                        "Metadata 0",
                        "Image 1",
                        "Image 1",
                        "Image 1",
                        "Line 1",
                        "Line 1",
                        "Line 1",
                        "Image 1");
    }

    @Test
    void whatCanNotStandInAPlaceIsRefused() {
        for (var node : nodes) {
            var wrong = node instanceof Label ? Line.of("no") : new Label("no", LabelKind.OTHER);
            assertThatThrownBy(() -> issue.replace(node, wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("a " + wrong.getClass().getSimpleName() + " can't");
        }
        assertThatThrownBy(() -> issue.replace(issue.metadata(), Line.of("no")))
                .hasMessage("a Line can't stand where a Metadata must");
    }

    /** The nodes are the same objects, but for those around the changed one, which are new. */
    private void assertChanged(Issue changed, Node node, List<Node> instead) {
        int at = indexOf(node);
        int after = at + node.all(Node.class).size();
        var expected = new ArrayList<>(nodes.subList(0, at));
        expected.addAll(instead);
        expected.addAll(nodes.subList(after, nodes.size()));
        var actual = changed.all(Node.class);
        assertThat(actual).as("%s", node).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            if (i < at && i + expected.get(i).all(Node.class).size() > at) {
                assertThat(actual.get(i)).isNotSameAs(expected.get(i));
                assertThat(actual.get(i)).hasSameClassAs(expected.get(i));
            } else {
                assertThat(actual.get(i)).as("%s", node).isSameAs(expected.get(i));
            }
        }
    }

    private int indexOf(Node node) {
        return IntStream.range(0, nodes.size())
                .filter(i -> isSame(nodes.get(i), node))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Node one, Node other) {
        return one == other;
    }

    /** Another node that may stand in the same place. */
    private static Node another(Node node) {
        var line = Line.of("another");
        var blocks = List.<Block>of(Paragraph.of("another"));
        return List.of(
                        Issue.builder().build(),
                        Metadata.EMPTY,
                        new Letter(Optional.of(line), List.of(), List.of(), List.of(), List.of()),
                        new Section(Optional.of(line), blocks, List.of()),
                        new Footer(blocks),
                        new Passage(Optional.empty(), blocks),
                        new Label("another", LabelKind.OTHER),
                        new Entry(line, blocks),
                        line,
                        new ListItem(blocks),
                        new TableRow(false, List.of()),
                        new TableCell(TableCell.Alignment.NONE, List.of()),
                        Figure.of("another"),
                        new Image("another.png", "", ""),
                        new Brief(line, blocks),
                        Paragraph.of("another"),
                        new Text("another"))
                .stream()
                .filter(other -> placesOf(other).isInstance(node))
                .findFirst()
                .orElseThrow();
    }

    /** What a node can stand for: the picture of a figure must be a picture, a figure a figure. */
    private static Class<? extends Node> placesOf(Node node) {
        if (node instanceof Item) {
            return Item.class;
        } else if (node instanceof Paragraph) {
            return Block.class;
        }
        return node instanceof Text ? Inline.class : node.getClass();
    }
}
