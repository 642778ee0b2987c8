package org.copydesk.model;

import java.util.List;

/**
 * A paragraph of running text.
 *
 * @param content the words
 */
public record Paragraph(List<Inline> content) implements Block {

    /** Copies the lists. */
    public Paragraph {
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

    /** A paragraph of plain words. */
    public static Paragraph of(String text) {
        return new Paragraph(text.isEmpty() ? List.of() : List.of(new Text(text)));
    }
}
