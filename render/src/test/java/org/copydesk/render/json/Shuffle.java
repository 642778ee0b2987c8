package org.copydesk.render.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Brings the properties of all objects of a document into another order, but for those of {@code
 * extra}.
 */
final class Shuffle {

    private final Random random;

    private Shuffle(long seed) {
        this.random = new Random(seed);
    }

    static JsonNode of(JsonNode node, long seed) {
        return new Shuffle(seed).shuffle(node);
    }

    private JsonNode shuffle(JsonNode node) {
        if (node.isArray()) {
            var array = JsonNodeFactory.instance.arrayNode();
            node.forEach(each -> array.add(shuffle(each)));
            return array;
        } else if (node.isObject()) {
            var names = new ArrayList<>(node.propertyNames());
            Collections.shuffle(names, random);
            var object = JsonNodeFactory.instance.objectNode();
            names.forEach(
                    name ->
                            object.set(
                                    name,
                                    name.equals("extra")
                                            ? node.get(name)
                                            : shuffle(node.get(name))));
            return object;
        }
        return node;
    }
}
