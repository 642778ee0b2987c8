package org.copydesk.render.json;

import static org.copydesk.render.json.Property.Kind.NODE;
import static org.copydesk.render.json.Property.Kind.NODES;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.model.Node;

/** The shapes of all nodes, and where each of them may stand. */
final class Shapes {

    /** Every shape there is. */
    static final List<Shape> ALL =
            Stream.of(StructureShapes.ALL, BlockShapes.ALL, InlineShapes.ALL)
                    .flatMap(List::stream)
                    .toList();

    private static final Map<String, Shape> BY_TYPE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Shape::type, Function.identity()));

    private static final Map<String, Place> PLACES = places();

    private Shapes() {}

    static Optional<Shape> ofType(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /**
     * What may stand under a property, whatever it is a property of; empty if no property of that
     * name holds nodes.
     */
    static Optional<Place> under(String property) {
        return Optional.ofNullable(PLACES.get(property));
    }

    /** Where nodes of a type may stand, and nothing else. */
    static Place placeOf(Class<? extends Node> type) {
        var shapes = ALL.stream().filter(shape -> type.isAssignableFrom(shape.node())).toList();
        return shapes.size() == 1 ? Place.of(shapes.get(0)) : new Place(words(type), shapes);
    }

    private static String words(Class<?> type) {
        var name = type.getSimpleName().toLowerCase(Locale.ROOT);
        return (name.startsWith("i") ? "an " : "a ") + name;
    }

    private static Map<String, Place> places() {
        var shapes = new HashMap<String, List<Shape>>();
        var words = new HashMap<String, String>();
        for (Shape shape : ALL) {
            for (Property property : shape.properties()) {
                if (property.kind() == NODE || property.kind() == NODES) {
                    var place = placeOf(property.element().asSubclass(Node.class));
                    shapes.merge(property.name(), place.shapes(), Shapes::union);
                    words.putIfAbsent(property.name(), place.words());
                }
            }
        }
        var places = new HashMap<String, Place>();
        shapes.forEach(
                (name, allowed) ->
                        places.put(name, new Place(words.getOrDefault(name, ""), allowed)));
        return Map.copyOf(places);
    }

    private static List<Shape> union(List<Shape> some, List<Shape> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
