package org.copydesk.parser.yaml;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Writes a YAML node on one line; its depth is limited by the parser. */
final class FlowText {

    private final StringBuilder text = new StringBuilder();

    FlowText add(Node node) {
        if (node instanceof ScalarNode scalar) {
            scalar(scalar.getValue());
        } else if (node instanceof SequenceNode sequence) {
            sequence(sequence);
        } else if (node instanceof MappingNode mapping) {
            mapping(mapping);
        }
        return this;
    }

    private void sequence(SequenceNode sequence) {
        text.append('[');
        var separator = "";
        for (var element : sequence.getValue()) {
            text.append(separator);
            add(element);
            separator = ", ";
        }
        text.append(']');
    }

    private void mapping(MappingNode mapping) {
        text.append('{');
        var separator = "";
        for (var entry : mapping.getValue()) {
            text.append(separator);
            add(entry.getKeyNode()).text.append(": ");
            add(entry.getValueNode());
            separator = ", ";
        }
        text.append('}');
    }

    private void scalar(String value) {
        boolean plain = !value.isEmpty() && value.chars().allMatch(FlowText::isPlain);
        if (plain && value.equals(value.strip())) {
            text.append(value);
        } else {
            text.append('\'').append(value.replace("'", "''")).append('\'');
        }
    }

    private static boolean isPlain(int c) {
        return Character.isLetterOrDigit(c) || c == ' ' || c == '_' || c == '-' || c == '.';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
