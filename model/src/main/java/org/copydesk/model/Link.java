package org.copydesk.model;

import java.util.List;

/**
 * Words that lead somewhere.
 *
 * @param target where to, as the source has it, tracking parameters included
 * @param title advisory title; empty if none
 * @param content what is shown
 */
public record Link(String target, String title, List<Inline> content) implements Inline {

    /** Copies the lists. */
    public Link {
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
