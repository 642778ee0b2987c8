package org.copydesk.model;

import java.util.List;

/**
 * Words set above the line.
 *
 * @param content what is so marked
 */
public record Superscript(List<Inline> content) implements Inline {

    /** Copies the lists. */
    public Superscript {
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
