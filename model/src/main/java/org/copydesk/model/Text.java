package org.copydesk.model;

import java.util.List;

/**
 * Words.
 *
 * <p>A no-break space, a soft hyphen or a zero-width character of the source is still here.
 *
 * @param text the words
 */
public record Text(String text) implements Inline {

    @Override
    public List<? extends Node> children() {
        return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
