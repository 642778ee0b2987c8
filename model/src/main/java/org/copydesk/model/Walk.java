package org.copydesk.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * A node and all below it, parents first; keeps its own stack, so depth costs heap and never the
 * call stack.
 */
final class Walk implements Iterable<Node> {

    private final Node root;

    Walk(Node root) {
        this.root = root;
    }

    @Override
    public Iterator<Node> iterator() {
        return new Steps(root);
    }

    private static final class Steps implements Iterator<Node> {

        private final Deque<Iterator<? extends Node>> open = new ArrayDeque<>();

        Steps(Node root) {
            open.push(List.of(root).iterator());
        }

        @Override
        public boolean hasNext() {
            while (!open.isEmpty() && !open.element().hasNext()) {
                open.pop();
            }
            return !open.isEmpty();
        }

        @Override
        public Node next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var node = open.element().next();
            var children = node.children();
            if (!children.isEmpty()) {
                open.push(children.iterator());
            }
            return node;
        }
    }
}
