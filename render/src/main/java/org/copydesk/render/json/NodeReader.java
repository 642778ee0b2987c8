package org.copydesk.render.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** One for each depth, so that not every node needs one of its own. */
    private final List<OpenNode> open = new ArrayList<>();

    private int depth;

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
        var node = open(place, start);
        depth++;
        while (next() == JsonToken.PROPERTY_NAME) {
            property(in.currentName(), node);
        }
        depth--;
        return node.close();
    }

    private OpenNode open(Place place, int start) {
        if (depth < open.size()) {
            return open.get(depth).again(place, start);
        }
        var node = new OpenNode(place, start);
        open.add(node);
        return node;
    }

    private void property(String name, OpenNode node) {
        if (name.equals("type")) {
            node.type(type(), token);
        } else if (POSITIONS.contains(name)) {
            next();
            skip();
        } else {
            node.name(name, token);
            next();
            int at = token;
            node.value(name, value(name), at);
        }
    }

    private String type() {
        if (next() != JsonToken.VALUE_STRING) {
            throw problem("a “type” is a string, not " + words(in.currentToken()));
        }
        return in.getString();
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
            case START_OBJECT -> name.equals("extra") ? extra() : object(Shapes.under(name));
            default -> throw problem("“" + name + "” can’t be " + words(token));
        };
    }

    private int number() {
        if (in.getNumberType() != NumberType.INT) {
            throw problem("this number is too large");
        }
        return in.getIntValue();
    }

    /** Reads an object of which nothing else is known than the property that holds it. */
    private Object object(Optional<Place> place) {
        if (place.isPresent()) {
            return read(place.get());
        }
        skip();
        return UNKNOWN;
    }

    private List<Object> array(String name) {
        var place = Shapes.under(name);
        var elements = new ArrayList<Object>();
        while (next() != JsonToken.END_ARRAY) {
            var token = in.currentToken();
            if (token == JsonToken.VALUE_STRING) {
                elements.add(in.getString());
            } else if (token == JsonToken.START_OBJECT) {
                elements.add(object(place));
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
