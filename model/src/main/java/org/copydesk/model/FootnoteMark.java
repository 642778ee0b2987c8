package org.copydesk.model;

import java.util.List;

/**
 * The mark that refers to a {@link Footnote}.
 *
 * @param label the label of the footnote
 */
public record FootnoteMark(String label) implements Inline {

    @Override
    public List<? extends Node> children() {
        return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
