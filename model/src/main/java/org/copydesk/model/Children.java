package org.copydesk.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Lines up the parts of a node. */
final class Children {

    private Children() {}

    /** Flattens nodes, optional nodes and lists of nodes into one list. */
    static List<Node> of(Object... parts) {
        var children = new ArrayList<Node>();
        for (Object part : parts) {
            add(part, children);
        }
        return children;
    }

    private static void add(Object part, List<Node> children) {
        if (part instanceof Node node) {
            children.add(node);
        } else if (part instanceof Optional<?> optional) {
            optional.ifPresent(node -> add(node, children));
        } else if (part instanceof Collection<?> nodes) {
            nodes.forEach(node -> add(node, children));
        } else {
            throw new IllegalArgumentException("not a part of a node: " + part);
        }
    }
}
