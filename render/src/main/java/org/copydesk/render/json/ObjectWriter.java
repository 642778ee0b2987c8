package org.copydesk.render.json;

import java.util.List;
import java.util.Optional;
import org.copydesk.model.Line;
import org.copydesk.model.Node;
import org.copydesk.model.Visitor;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Writes the properties of JSON objects; what says nothing is left out. */
abstract class ObjectWriter implements Visitor<ObjectWriter> {

    /** The name that all objects have, made ready to be written. */
    private static final SerializableString TYPE = new SerializedString("type");

    final JsonGenerator out;

    private final Optional<Positions> positions;

    ObjectWriter(JsonGenerator out, Optional<Positions> positions) {
        this.out = out;
        this.positions = positions;
    }

    final ObjectWriter start(String type, Node node) {
        out.writeStartObject();
        return type(type, node);
    }

    final ObjectWriter type(String type, Node node) {
        out.writeName(TYPE);
        out.writeString(type);
        positions.ifPresent(each -> each.write(node, out));
        return this;
    }

    final ObjectWriter end() {
        out.writeEndObject();
        return this;
    }

    final ObjectWriter text(String name, String text) {
        if (!text.isEmpty()) {
            out.writeStringProperty(name, text);
        }
        return this;
    }

    final ObjectWriter texts(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            out.writeName(name);
            array(texts);
        }
        return this;
    }

    final void array(List<String> texts) {
        out.writeStartArray();
        texts.forEach(out::writeString);
        out.writeEndArray();
    }

    final ObjectWriter flag(String name, boolean flag) {
        if (flag) {
            out.writeBooleanProperty(name, true);
        }
        return this;
    }

    final ObjectWriter node(String name, Optional<? extends Node> node) {
        if (node.isPresent()) {
            out.writeName(name);
            node.get().accept(this);
        }
        return this;
    }

    /** A line that can't be absent, only empty. */
    final ObjectWriter line(String name, Line line) {
        return line.content().isEmpty() ? this : node(name, Optional.of(line));
    }

    final ObjectWriter nodes(String name, List<? extends Node> nodes) {
        if (!nodes.isEmpty()) {
            out.writeArrayPropertyStart(name);
            for (Node node : nodes) {
                node.accept(this);
            }
            out.writeEndArray();
        }
        return this;
    }
}
