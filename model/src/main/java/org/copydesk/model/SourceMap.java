package org.copydesk.model;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.copydesk.model.source.Span;

/**
 * Where the nodes of a parsed issue stand in its source.
 *
 * <p>Nodes are found by identity: an equal node that somebody else made has no place here. The span
 * of a node covers all of its markup, holds the spans of its children, and ends before the line end
 * of its last line. Immutable and safe to share between threads.
 */
public final class SourceMap {

    // Every map starts with it, so it must be there before the first map is.
    private static final IdentityHashMap<Node, Integer> UNKNOWN = new IdentityHashMap<>();

    private static final int FEW = 64;

    /** The map of an issue that was not read from a source. */
    public static final SourceMap EMPTY = new Builder(0).build();

    private final Node[] nodes;
    private final int[] spans;

    /** Made when somebody first asks: most issues are read and written without. */
    private volatile IdentityHashMap<Node, Integer> index = UNKNOWN;

    private SourceMap(Node[] nodes, int[] spans) {
        this.nodes = nodes;
        this.spans = spans;
    }

    /** The span of a node; empty for a node that was not read from the source. */
    public Optional<Span> spanOf(Node node) {
        return Optional.ofNullable(index().get(node)).map(this::span);
    }

    private Span span(int i) {
        return new Span(spans[2 * i], spans[2 * i + 1]);
    }

    // UNKNOWN is a mark: a map that is only equal to it is not it.
    @SuppressWarnings("ReferenceEquality")
    private IdentityHashMap<Node, Integer> index() {
        var known = index;
        if (known == UNKNOWN) {
            known = new IdentityHashMap<>(nodes.length);
            for (int i = 0; i < nodes.length; i++) {
                known.put(nodes[i], i);
            }
            index = known;
        }
        return known;
    }

    /** A builder that starts with nothing. */
    public static Builder builder() {
        return new Builder(FEW);
    }

    /**
     * A builder that starts with nothing, for about as many places as given; more are no error.
     *
     * @throws IllegalArgumentException if that is less than none
     */
    public static Builder builder(int expected) {
        if (expected < 0) {
            throw new IllegalArgumentException("a map has no places or more, not " + expected);
        }
        return new Builder(Math.max(FEW, expected));
    }

    /** Collects the spans of nodes; not safe to share between threads. */
    public static final class Builder {

        private Node[] nodes;
        private int[] spans;
        private int count;
        private int cursor;

        private Builder(int expected) {
            nodes = new Node[expected];
            spans = new int[2 * expected];
        }

        /**
         * Notes where a node stands and gives the node back; the last place noted counts.
         *
         * @param start offset of its first UTF-16 code unit
         * @param end offset after its last one
         */
        public <N extends Node> N put(N node, int start, int end) {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException(
                        "a span runs forward from 0, not from " + start + " to " + end);
            }
            if (count == nodes.length) {
                int more = Math.max(FEW, count * 2);
                nodes = Arrays.copyOf(nodes, more);
                spans = Arrays.copyOf(spans, 2 * more);
            }
            nodes[count] = node;
            spans[2 * count] = start;
            spans[2 * count + 1] = end;
            count++;
            return node;
        }

        /** Notes where a node stands and gives the node back; the last place noted counts. */
        public <N extends Node> N put(N node, Span span) {
            return put(node, span.start(), span.end());
        }

        /**
         * Where a node stands that was noted already. Searches outwards from the node asked for
         * last, so that asking for nodes near each other takes no time to speak of.
         *
         * @throws IllegalArgumentException if its place was not noted
         */
        public Span spanOf(Node node) {
            int at = indexOf(node);
            if (at < 0) {
                throw new IllegalArgumentException("the place of this node was not noted: " + node);
            }
            return span(at);
        }

        /** Where a node stands, if that was noted; searches as {@link #spanOf} does. */
        public Optional<Span> find(Node node) {
            int at = indexOf(node);
            return at < 0 ? Optional.empty() : Optional.of(span(at));
        }

        // Nodes are found by identity, as the class says.
        @SuppressWarnings("ReferenceEquality")
        private int indexOf(Node node) {
            for (int below = cursor, above = cursor + 1, last = count - 1;
                    below >= 0 || above < count;
                    below--, above++, last--) {
                if (below >= 0 && below < count && nodes[below] == node) {
                    cursor = below;
                    return below;
                } else if (above < count && nodes[above] == node) {
                    cursor = above;
                    return above;
                } else if (last >= 0 && nodes[last] == node) {
                    // What was only just noted is asked for in between: the search goes on where
                    // it was.
                    return last;
                }
            }
            return -1;
        }

        private Span span(int i) {
            return new Span(spans[2 * i], spans[2 * i + 1]);
        }

        /** How many places were noted. */
        public int size() {
            return count;
        }

        /** The map. */
        public SourceMap build() {
            return new SourceMap(Arrays.copyOf(nodes, count), Arrays.copyOf(spans, 2 * count));
        }
    }
}
