package org.copydesk.model;

import java.util.List;

/**
 * Emphasised words, usually in italics.
 *
 * @param content what is so marked
 */
public record Emphasis(List<Inline> content) implements Inline {

    /** Copies the lists. */
    public Emphasis {
        content = List.copyOf(content);
    }

    @Override
    public List<? extends Node> children() {
        return content;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
