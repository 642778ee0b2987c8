package org.copydesk.render.json;

import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.model.Node;
import org.jspecify.annotations.Nullable;

/**
 * A node that is being read: its properties so far, checked against its shape as soon as that is
 * known. When it is closed, it can be opened again for another node.
 */
final class OpenNode {

    private final Values values = new Values();
    private Place place;

    /** The token at which it begins. */
    private int start;

    /** Its shape, as soon as that is known. */
    private @Nullable Shape shape;

    private boolean checked;

    /** Which property of the shape was named last. */
    private int property;

    OpenNode(Place place, int start) {
        this.place = place;
        this.start = start;
        shape = onlyShape(place);
        checked = true;
    }

    /** Begins another node. */
    OpenNode again(Place place, int start) {
        this.place = place;
        this.start = start;
        shape = onlyShape(place);
        checked = true;
        values.clear();
        return this;
    }

    private static @Nullable Shape onlyShape(Place place) {
        return place.shapes().size() == 1 ? place.shapes().get(0) : null;
    }

    /** Takes what the node says of its type. */
    void type(String type, int at) {
        var named = Shapes.ofType(type);
        if (named.isPresent() && place.allows(named.get())) {
            shape = named.get();
            return;
        }
        var types = place.shapes().stream().map(Shape::type).toList();
        if (types.size() == 1) {
            throw new NodeProblem(place.words() + " must stand here, not “" + type + "”", at);
        }
        throw new NodeProblem(
                "“" + type + "” is not " + place.words() + hint(type, types, place.words() + " is"),
                at);
    }

    /** Takes the name of a property, of which the value comes next. */
    void name(String name, int at) {
        property = shape == null ? 0 : checkName(name, shape, at);
        if (values.has(name)) {
            throw new NodeProblem("“" + name + "” is here twice", at);
        }
    }

    /** Takes a property. */
    void value(String name, Object value, int at) {
        if (shape == null) {
            checked = false;
        } else {
            checkValue(value, shape.properties().get(property), shape, at);
        }
        values.put(name, value);
    }

    /** The node, when all its properties are known. */
    Node close() {
        var known = shape;
        if (known == null) {
            throw new NodeProblem("this needs a “type”, to be " + place.words(), start);
        }
        if (!checked) {
            checkAll(known);
        }
        if (known.type().equals("issue")) {
            checkVersion();
        }
        try {
            return known.builder().apply(values);
        } catch (IllegalArgumentException unsuitable) {
            throw new NodeProblem(String.valueOf(unsuitable.getMessage()), start);
        }
    }

    private void checkAll(Shape known) {
        values.names().forEach(name -> checkName(name, known, start));
        for (var each : known.properties()) {
            values.find(each.name()).ifPresent(value -> checkValue(value, each, known, start));
        }
    }

    private void checkVersion() {
        if (!values.has("copydesk")) {
            throw new NodeProblem("an issue names the version of its format: “copydesk”: 1", start);
        }
        int version = values.number("copydesk", 0);
        if (version != NodeWriter.VERSION) {
            throw new NodeProblem(
                    "this is version "
                            + version
                            + " of the format; what can be read is "
                            + NodeWriter.VERSION,
                    start);
        }
    }

    /** The index of the property of a name. */
    private static int checkName(String name, Shape shape, int at) {
        int index = shape.indexOf(name);
        if (index < 0) {
            var names = shape.properties().stream().map(Property::name).toList();
            throw new NodeProblem(
                    shape.words() + " has no “" + name + "”" + hint(name, names, "there is"), at);
        }
        return index;
    }

    private static String hint(String word, List<String> candidates, String otherwise) {
        var nearest = Nearest.to(word, candidates);
        if (nearest.isPresent()) {
            return "; did you mean “" + nearest.get() + "”?";
        }
        return candidates.isEmpty()
                ? ""
                : "; "
                        + otherwise
                        + " "
                        + candidates.stream()
                                .map(each -> "“" + each + "”")
                                .collect(Collectors.joining(", "));
    }

    private static void checkValue(Object value, Property property, Shape shape, int at) {
        if (!suits(value, property)) {
            throw new NodeProblem(
                    "“"
                            + property.name()
                            + "” of "
                            + shape.words()
                            + " is "
                            + property.kind().words(),
                    at);
        }
    }

    private static boolean suits(Object value, Property property) {
        return switch (property.kind()) {
            case TEXT -> value instanceof String;
            case NUMBER -> value instanceof Integer;
            case FLAG -> value instanceof Boolean;
            case TEXTS -> holdsOnly(value, String.class);
            case EXTRA -> value instanceof Values.Extra;
            case NODE -> property.element().isInstance(value);
            case NODES -> holdsOnly(value, property.element());
        };
    }

    private static boolean holdsOnly(Object value, Class<?> type) {
        if (!(value instanceof List<?> list)) {
            return false;
        }
        for (Object element : list) {
            if (!type.isInstance(element)) {
                return false;
            }
        }
        return true;
    }
}
