package org.copydesk.model;

import java.util.List;

/**
 * Words that no longer hold, struck through.
 *
 * @param content what is so marked
 */
public record Strikethrough(List<Inline> content) implements Inline {

    /** Copies the lists. */
    public Strikethrough {
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
