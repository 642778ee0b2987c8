package org.copydesk.render.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.model.Node;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;

/**
 * Reads nodes from a stream of tokens.
 *
 * <p>The properties of an object may come in any order, so a value is read by what it is and by its
 * name alone; whether it suits the node is checked as soon as the type is known.
 */
final class NodeReader {

    /** Where nodes stood in their source; says nothing about the issue. */
    private static final Set<String> POSITIONS = Set.of("span", "line", "column");

    private static final Object UNKNOWN = new Object();

    private final JsonParser in;
    private final int most;
    private int count;

    /** How many tokens have been read, the current one included: the place of a problem. */
    private int token;

    /**
     * A reader of nodes.
     *
     * @param in stands at the first token
     * @param most how many nodes may be read
     */
    NodeReader(JsonParser in, int most) {
        this.most = most;
        this.in = in;
        token = 1;
    }

    private JsonToken next() {
        token++;
        return in.nextToken();
    }

    /** Passes over the value that the parser stands at. */
    private void skip() {
        int depth = 0;
        for (var at = in.currentToken(); ; at = next()) {
            depth += at.isStructStart() ? 1 : at.isStructEnd() ? -1 : 0;
            if (depth == 0) {
                return;
            }
        }
    }

    /** The number of the token that the parser stands at. */
    int token() {
        return token;
    }

    /** Reads the object that the parser stands at. */
    Node read(Place place) {
        var start = token;
        if (++count > most) {
            throw new NodeProblem("the issue has more than " + most + " parts", start);
        }
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw problem(
                    place.words() + " must stand here, an object, not " + words(in.currentToken()));
        }
        var shape =
                place.shapes().size() == 1
                        ? Optional.of(place.shapes().get(0))
                        : Optional.<Shape>empty();
        boolean checked = true;
        var values = new Values();
        while (next() == JsonToken.PROPERTY_NAME) {
            var name = in.currentName();
            if (name.equals("type")) {
                shape = shape(place);
            } else if (POSITIONS.contains(name)) {
                next();
                skip();
            } else {
                if (shape.isPresent()) {
                    checkName(name, shape.get(), token);
                }
                checkNew(name, values);
                next();
                var at = token;
                var value = value(name);
                if (shape.isPresent()) {
                    checkValue(name, value, shape.get(), at);
                }
                checked &= shape.isPresent();
                values.put(name, value);
            }
        }
        var known =
                shape.orElseThrow(
                        () ->
                                new NodeProblem(
                                        "this needs a “type”, to be " + place.words(), start));
        if (!checked) {
            values.names().forEach(name -> checkName(name, known, start));
            values.names()
                    .forEach(
                            name ->
                                    values.find(name)
                                            .ifPresent(
                                                    value ->
                                                            checkValue(name, value, known, start)));
        }
        return build(known, values, start);
    }

    private static Node build(Shape shape, Values values, int start) {
        if (shape.type().equals("issue")) {
            checkVersion(values, start);
        }
        try {
            return shape.builder().apply(values);
        } catch (IllegalArgumentException unsuitable) {
            throw new NodeProblem(String.valueOf(unsuitable.getMessage()), start);
        }
    }

    private static void checkVersion(Values values, int start) {
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

    private Optional<Shape> shape(Place place) {
        if (next() != JsonToken.VALUE_STRING) {
            throw problem("a “type” is a string, not " + words(in.currentToken()));
        }
        var type = in.getString();
        var shape = Shapes.ofType(type);
        if (shape.isPresent() && place.allows(shape.get())) {
            return shape;
        }
        var types = place.shapes().stream().map(Shape::type).toList();
        if (types.size() == 1) {
            throw problem(place.words() + " must stand here, not “" + type + "”");
        }
        throw problem(
                "“"
                        + type
                        + "” is not "
                        + place.words()
                        + hint(type, types, place.words() + " is"));
    }

    private static void checkName(String name, Shape shape, int at) {
        if (shape.indexOf(name) < 0) {
            var names = shape.properties().stream().map(Property::name).toList();
            throw new NodeProblem(
                    shape.words() + " has no “" + name + "”" + hint(name, names, "there is"), at);
        }
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

    private void checkNew(String name, Values values) {
        if (values.has(name)) {
            throw problem("“" + name + "” is here twice");
        }
    }

    private static void checkValue(String name, Object value, Shape shape, int at) {
        var property = shape.properties().get(shape.indexOf(name));
        if (!suits(value, property)) {
            throw new NodeProblem(
                    "“" + name + "” of " + shape.words() + " is " + property.kind().words(), at);
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

    /** Reads the value that the parser stands at. */
    private Object value(String name) {
        var token = in.currentToken();
        return switch (token) {
            case VALUE_STRING -> in.getString();
            case VALUE_NUMBER_INT -> number();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case START_ARRAY -> array(name);
            case START_OBJECT -> name.equals("extra") ? extra() : object(name);
            default -> throw problem("“" + name + "” can’t be " + words(token));
        };
    }

    private int number() {
        if (in.getNumberType() != NumberType.INT) {
            throw problem("this number is too large");
        }
        return in.getIntValue();
    }

    private Object object(String name) {
        var place = Shapes.under(name);
        if (place.isPresent()) {
            return read(place.get());
        }
        skip();
        return UNKNOWN;
    }

    private List<Object> array(String name) {
        var elements = new ArrayList<Object>();
        while (next() != JsonToken.END_ARRAY) {
            var token = in.currentToken();
            if (token == JsonToken.VALUE_STRING) {
                elements.add(in.getString());
            } else if (token == JsonToken.START_OBJECT) {
                elements.add(object(name));
            } else {
                throw problem("“" + name + "” can’t hold " + words(token));
            }
        }
        return elements;
    }

    private Values.Extra extra() {
        var extra = new LinkedHashMap<String, List<String>>();
        while (next() == JsonToken.PROPERTY_NAME) {
            var key = in.currentName();
            if (extra.containsKey(key)) {
                throw problem("“" + key + "” is here twice");
            }
            if (next() != JsonToken.START_ARRAY) {
                throw problem(
                        "“" + key + "” is an array of strings, not " + words(in.currentToken()));
            }
            var values = new ArrayList<String>();
            while (next() != JsonToken.END_ARRAY) {
                if (in.currentToken() != JsonToken.VALUE_STRING) {
                    throw problem("“" + key + "” holds strings, not " + words(in.currentToken()));
                }
                values.add(in.getString());
            }
            extra.put(key, values);
        }
        return new Values.Extra(extra);
    }

    private NodeProblem problem(String words) {
        return new NodeProblem(words, token);
    }

    private static String words(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> "this";
        };
    }
}
