package org.copydesk.model;

import java.util.List;

/** A line that parts what is above from what is below. */
public record Rule() implements Block {

    @Override
    public List<? extends Node> children() {
        return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
