package org.copydesk.render.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.copydesk.model.Inline;
import org.copydesk.model.Node;

/** Makes a shape property by property. */
final class ShapeBuilder {

    private final String type;
    private final Class<? extends Node> node;
    private final Function<Values, ? extends Node> builder;
    private final List<Property> properties = new ArrayList<>();

    private ShapeBuilder(
            String type, Class<? extends Node> node, Function<Values, ? extends Node> builder) {
        this.type = type;
        this.node = node;
        this.builder = builder;
    }

    static ShapeBuilder shape(
            String type, Class<? extends Node> node, Function<Values, ? extends Node> builder) {
        return new ShapeBuilder(type, node, builder);
    }

    /** The shape of a node that has words and nothing else. */
    static Shape content(
            String type,
            Class<? extends Node> node,
            Function<List<Inline>, ? extends Node> builder) {
        return shape(type, node, v -> builder.apply(v.inlines()))
                .with("content", Property.Kind.NODES, Inline.class)
                .build();
    }

    ShapeBuilder with(String name, Property.Kind kind) {
        return with(name, kind, Object.class);
    }

    ShapeBuilder with(String name, Property.Kind kind, Class<?> element) {
        properties.add(new Property(name, kind, element));
        return this;
    }

    Shape build() {
        return new Shape(type, node, List.copyOf(properties), builder);
    }
}
