package org.copydesk.model;

import java.util.List;

/**
 * Markup that is kept as it was written and never interpreted.
 *
 * @param format the language of the markup, such as {@code html}
 * @param markup the markup itself
 */
public record RawInline(String format, String markup) implements Inline {

    @Override
    public List<? extends Node> children() {
        return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
