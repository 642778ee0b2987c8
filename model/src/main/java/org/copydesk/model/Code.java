package org.copydesk.model;

import java.util.List;

/**
 * Code in a line of text.
 *
 * @param code the code
 */
public record Code(String code) implements Inline {

    @Override
    public List<? extends Node> children() {
        return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
