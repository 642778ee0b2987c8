package org.copydesk.model;

import java.util.List;

/** The end of a line inside a block. */
public record LineBreak() implements Inline {

    @Override
    public List<? extends Node> children() {
        return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
