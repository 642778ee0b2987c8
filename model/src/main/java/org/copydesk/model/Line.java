package org.copydesk.model;

import java.util.List;

/**
 * A line of display type: a headline, a dek, a byline, a title, a salutation or a sign-off.
 *
 * @param content the words
 */
public record Line(List<Inline> content) implements Node {

    /** Copies the lists. */
    public Line {
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

    /** A line of plain words. */
    public static Line of(String text) {
        return new Line(text.isEmpty() ? List.of() : List.of(new Text(text)));
    }
}
