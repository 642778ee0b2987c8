package org.copydesk.validate.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is set for one rule; what is not set has the value that the rule gives it. */
public final class Options {

    private final Map<String, Object> values;

    private Options(Map<String, Object> values) {
        this.values = Map.copyOf(values);
    }

    /**
     * The options of a rule.
     *
     * @throws IllegalArgumentException if the rule has no such option, or one of another type
     */
    public static Options of(RuleDoc doc, Map<String, Object> set) {
        var values = new HashMap<String, Object>();
        doc.options().forEach(option -> values.put(option.name(), option.fallback()));
        set.forEach(
                (name, value) -> {
                    requireKnown(doc, name, value);
                    values.put(name, value);
                });
        return new Options(values);
    }

    private static void requireKnown(RuleDoc doc, String name, Object value) {
        var option = doc.options().stream().filter(o -> o.name().equals(name)).findFirst();
        if (option.isEmpty()) {
            throw new IllegalArgumentException(doc.id() + " has no option '" + name + "'");
        } else if (!option.get().takes(value)) {
            throw new IllegalArgumentException(
                    doc.id() + ": '" + name + "' is a " + option.get().type() + ", not " + value);
        }
    }

    /** The value of an option that is a number. */
    public int number(String name) {
        return (Integer) value(name);
    }

    /** The value of an option that is true or false. */
    public boolean flag(String name) {
        return (Boolean) value(name);
    }

    /** The value of an option that is a text. */
    public String text(String name) {
        return (String) value(name);
    }

    /** The value of an option that is a list. */
    public List<String> texts(String name) {
        return ((List<?>) value(name)).stream().map(Object::toString).toList();
    }

    private Object value(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("this rule has no option '" + name + "'");
        }
        return value;
    }
}
