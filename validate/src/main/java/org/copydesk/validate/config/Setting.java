package org.copydesk.validate.config;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.copydesk.validate.Nearest;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A value of a configuration, asked for by type; each question throws {@link
 * ConfigurationException} where the value is something else.
 */
record Setting(Node node) {

    /** A key with its value, in the order of the text. */
    record Entry(String key, Node keyNode, Setting value) {

        ConfigurationException unknown(String what, Collection<String> known) {
            return YamlText.wrong(
                    keyNode,
                    "there is no "
                            + what
                            + " '"
                            + key
                            + "'; did you mean "
                            + Nearest.to(key, known)
                            + "?");
        }
    }

    List<Entry> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("here should be keys with values");
        }
        var entries = new LinkedHashMap<String, Entry>();
        for (var pair : mapping.getValue()) {
            var key = new Setting(pair.getKeyNode());
            var value = new Setting(pair.getValueNode());
            var entry = new Entry(key.text(), pair.getKeyNode(), value);
            if (entries.put(entry.key(), entry) != null) {
                throw key.wrong("'" + entry.key() + "' stands here twice; keep one");
            }
        }
        return List.copyOf(entries.values());
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw wrong("here should be a text");
        }
        return scalar.getValue();
    }

    /** A list of texts; a single text is a list of one. */
    List<String> texts() {
        if (node instanceof ScalarNode) {
            return List.of(text());
        }
        return list().stream().map(Setting::text).toList();
    }

    List<Setting> list() {
        if (!(node instanceof SequenceNode sequence)) {
            throw wrong("here should be a list");
        }
        return sequence.getValue().stream().map(Setting::new).toList();
    }

    int number() {
        var text = text();
        if (!text.matches("\\d{1,9}")) {
            throw wrong("here should be a whole number from 0 up, not '" + text + "'");
        }
        return Integer.parseInt(text);
    }

    boolean flag() {
        return choice(List.of("true", "false")).equals("true");
    }

    String choice(List<String> choices) {
        var text = text();
        if (!choices.contains(text)) {
            throw wrong(
                    "here should be one of " + String.join(", ", choices) + ", not '" + text + "'");
        }
        return text;
    }

    ConfigurationException wrong(String message) {
        return YamlText.wrong(node, message);
    }
}
