package org.copydesk.model;

import java.util.ArrayList;
import java.util.List;

/**
 * An illustration.
 *
 * <p>In plain text all that is left of a picture is a line with its alternative text.
 *
 * @param image the picture
 * @param target where a click on it leads; empty if nowhere
 * @param caption what is printed below it; empty if nothing
 */
public record Figure(Image image, String target, List<Inline> caption) implements Block {

    /** Copies the lists. */
    public Figure {
        caption = List.copyOf(caption);
    }

    @Override
    public List<? extends Node> children() {
        var children = new ArrayList<Node>(1 + caption.size());
        children.add(image);
        children.addAll(caption);
        return children;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** A figure of which only the alternative text is known. */
    public static Figure of(String alternative) {
        return new Figure(new Image("", alternative, ""), "", List.of());
    }
}
