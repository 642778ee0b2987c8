package org.copydesk.render.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.copydesk.model.Node;

/** Makes a shape property by property. */
final class ShapeBuilder {

    private final String type;
    private final Class<? extends Node> node;
    private final Function<Values, ? extends Node> builder;
    private final List<Property> properties = new ArrayList<>();

    ShapeBuilder(
            String type, Class<? extends Node> node, Function<Values, ? extends Node> builder) {
        this.type = type;
        this.node = node;
        this.builder = builder;
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
