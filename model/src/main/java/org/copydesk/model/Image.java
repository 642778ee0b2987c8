package org.copydesk.model;

import java.util.List;

/**
 * A picture in a line of text, or the one of a {@link Figure}.
 *
 * @param source where the picture is; empty where the notation does not say
 * @param alternative what it shows, in words; empty if none are given
 * @param title advisory title; empty if none
 */
public record Image(String source, String alternative, String title) implements Inline {

    @Override
    public List<? extends Node> children() {
        return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
