package org.copydesk.render.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.model.Line;
import org.copydesk.model.Node;

/** The properties that have been read of one node; what is missing is empty. */
final class Values {

    private final List<String> names = new ArrayList<>(6);
    private final List<Object> values = new ArrayList<>(6);

    boolean has(String name) {
        return names.contains(name);
    }

    void put(String name, Object value) {
        names.add(name);
        values.add(value);
    }

    List<String> names() {
        return names;
    }

    Optional<Object> find(String name) {
        int i = names.indexOf(name);
        return i < 0 ? Optional.empty() : Optional.of(values.get(i));
    }

    String text(String name) {
        return text(name, "");
    }

    String text(String name, String otherwise) {
        return (String) find(name).orElse(otherwise);
    }

    int number(String name, int otherwise) {
        return (int) find(name).orElse(otherwise);
    }

    boolean flag(String name) {
        return (boolean) find(name).orElse(false);
    }

    <N extends Node> Optional<N> node(String name, Class<N> type) {
        return find(name).map(type::cast);
    }

    Line line(String name) {
        return node(name, Line.class).orElse(new Line(List.of()));
    }

    List<String> texts(String name) {
        return list(name, String.class);
    }

    <E> List<E> list(String name, Class<E> type) {
        var elements = (List<?>) find(name).orElse(List.of());
        var list = new ArrayList<E>(elements.size());
        for (Object element : elements) {
            list.add(type.cast(element));
        }
        return list;
    }

    /** The arrays of strings by name that {@code extra} holds. */
    Map<String, List<String>> extra() {
        return find("extra").map(extra -> ((Extra) extra).values()).orElse(Map.of());
    }

    /** A map that remembers the types of what it holds. */
    record Extra(Map<String, List<String>> values) {}
}
