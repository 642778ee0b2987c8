package org.copydesk.model;

import java.util.List;

/**
 * Lines of code.
 *
 * @param language the language as the source names it; empty if it does not
 * @param code the code, lines ended by {@code \n}
 */
public record CodeBlock(String language, String code) implements Block {

    @Override
    public List<? extends Node> children() {
        return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
