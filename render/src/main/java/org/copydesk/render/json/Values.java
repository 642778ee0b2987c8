package org.copydesk.render.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.copydesk.model.Block;
import org.copydesk.model.Inline;
import org.copydesk.model.Line;
import org.copydesk.model.Node;

/** The properties that have been read of one node; what is missing is empty. */
final class Values {

    private String[] names = new String[4];
    private Object[] values = new Object[4];
    private int size;

    boolean has(String name) {
        return indexOf(name) >= 0;
    }

    void put(String name, Object value) {
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        names[size] = name;
        values[size] = value;
        size++;
    }

    void clear() {
        size = 0;
    }

    List<String> names() {
        return List.of(Arrays.copyOf(names, size));
    }

    Optional<Object> find(String name) {
        int i = indexOf(name);
        return i < 0 ? Optional.empty() : Optional.of(values[i]);
    }

    private int indexOf(String name) {
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
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

    List<Block> blocks() {
        return list("blocks", Block.class);
    }

    List<Inline> inlines() {
        return list("content", Inline.class);
    }

    /** One of the constants of an enum, by its name in small letters. */
    <E extends Enum<E>> E choice(String name, E otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        var text = text(name);
        var all = otherwise.getDeclaringClass().getEnumConstants();
        return Arrays.stream(all)
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "“"
                                                + name
                                                + "” is "
                                                + words(all)
                                                + ", not “"
                                                + text
                                                + "”"));
    }

    private static String words(Enum<?>[] all) {
        return Arrays.stream(all)
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
    }

    List<String> texts(String name) {
        return list(name, String.class);
    }

    /** A list of which it has been checked that it holds nothing but elements of the type. */
    @SuppressWarnings("unchecked")
    <E> List<E> list(String name, Class<E> type) {
        return (List<E>) find(name).orElse(List.of());
    }

    /** The arrays of strings by name that {@code extra} holds. */
    Map<String, List<String>> extra() {
        return find("extra").map(extra -> ((Extra) extra).values()).orElse(Map.of());
    }

    /** A map that remembers the types of what it holds. */
    record Extra(Map<String, List<String>> values) {}
}
