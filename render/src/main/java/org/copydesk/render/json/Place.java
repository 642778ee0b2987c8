package org.copydesk.render.json;

import java.util.List;

/**
 * What may stand somewhere.
 *
 * @param words what to call it, with its article: “a block”
 * @param shapes the shapes of the nodes that may; if there is only one, the type needs no saying
 */
record Place(String words, List<Shape> shapes) {

    /** Copies the shapes. */
    Place {
        shapes = List.copyOf(shapes);
    }

    static Place of(Shape shape) {
        return new Place(shape.words(), List.of(shape));
    }

    boolean allows(Shape shape) {
        for (Shape each : shapes) {
            if (each.node() == shape.node()) {
                return true;
            }
        }
        return false;
    }
}
