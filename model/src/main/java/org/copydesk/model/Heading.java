package org.copydesk.model;

import java.util.List;

/**
 * A heading inside an item, below its headline.
 *
 * @param level 1 to 6; says nothing of the structure of the issue
 * @param content the words
 */
public record Heading(int level, List<Inline> content) implements Block {

    @Override
    public List<? extends Node> children() {
        return content;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Copies the content and checks the level. */
    public Heading {
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("a heading has level 1 to 6, not " + level);
        }
        content = List.copyOf(content);
    }
}
