package org.copydesk.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of an issue.
 *
 * <p>Nodes are immutable and equal by content.
 */
public sealed interface Node
        permits Issue,
                Metadata,
                Letter,
                Section,
                Item,
                Footer,
                Passage,
                Label,
                Entry,
                Line,
                Block,
                ListItem,
                TableRow,
                TableCell,
                Inline {

    /** The parts of this node, in the order of the canonical layout. */
    List<? extends Node> children();

    /** Calls the visitor’s method for this type of node. */
    <R> R accept(Visitor<R> visitor);

    /** All nodes of a type below this one and this one itself, in order. */
    default <N extends Node> List<N> all(Class<N> type) {
        var found = new ArrayList<N>();
        for (Node node : new Walk(this)) {
            if (type.isInstance(node)) {
                found.add(type.cast(node));
            }
        }
        return found;
    }

    /** All links in this node, in order. */
    default List<Link> links() {
        return all(Link.class);
    }

    /**
     * The words of this node without any markup: blocks on lines of their own, a picture as its
     * alternative text, raw markup left out.
     */
    default String plainText() {
        return PlainText.of(this);
    }

    /**
     * The number of words in {@link #plainText()}: runs without blanks that hold a letter or a
     * digit.
     */
    default int wordCount() {
        return PlainText.countWords(plainText());
    }

    /**
     * How long an adult takes to read this silently, at 238 words a minute (Brysbaert, “How many
     * words do we read per minute?”, Journal of Memory and Language 109, 2019).
     */
    default Duration readingTime() {
        return Duration.ofSeconds(Math.round(wordCount() * 60 / 238.0));
    }
}
