package org.copydesk.render.json;

import java.util.List;
import java.util.function.Function;
import org.copydesk.model.Node;

/**
 * What a node looks like in JSON.
 *
 * @param type how its type is called
 * @param node the type of the node
 * @param properties its properties, in the order in which they are written
 * @param builder makes the node from its properties
 */
record Shape(
        String type,
        Class<? extends Node> node,
        List<Property> properties,
        Function<Values, ? extends Node> builder) {

    /** What to call such a node, with its article. */
    String words() {
        return ("aeiou".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
    }

    /** The index of a property; -1 if there is none of that name. */
    int indexOf(String name) {
        for (int i = 0; i < properties.size(); i++) {
            if (properties.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
