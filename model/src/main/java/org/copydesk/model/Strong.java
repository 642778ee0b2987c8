package org.copydesk.model;

import java.util.List;

/**
 * Words of strong importance, usually in bold.
 *
 * @param content what is so marked
 */
public record Strong(List<Inline> content) implements Inline {

    /** Copies the lists. */
    public Strong {
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
