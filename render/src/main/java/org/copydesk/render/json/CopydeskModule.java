package org.copydesk.render.json;

import java.util.List;
import org.copydesk.model.Block;
import org.copydesk.model.Inline;
import org.copydesk.model.Item;
import org.copydesk.model.Node;
import org.copydesk.model.source.Limits;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a Jackson mapper to write and read issues and every node of them.
 *
 * <pre>{@code
 * var mapper = JsonMapper.builder().addModule(new CopydeskModule()).build();
 * mapper.writeValueAsString(issue);
 * mapper.readValue(json, Issue.class);
 * }</pre>
 *
 * <p>A mapper that looks for modules itself finds this one. What cannot be read is reported as the
 * mapper’s own exception, in the words of {@link JsonReader}. A mapper’s limits are its own: an
 * issue deeper than its constraints allow is refused, and so may be text with surrogates that lack
 * their partner.
 */
public final class CopydeskModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** The module; all are alike. */
    public CopydeskModule() {
        super(
                "copydesk",
                new Version(NodeWriter.VERSION, 0, 0, null, "org.copydesk", "copydesk-render"));
        addSerializer(Node.class, new Writing());
        for (Shape shape : Shapes.ALL) {
            add(shape.node());
        }
        List.of(Node.class, Item.class, Block.class, Inline.class).forEach(this::add);
    }

    private <N extends Node> void add(Class<N> node) {
        addDeserializer(node, new Reading<>(node));
    }

    private static final class Writing extends ValueSerializer<Node> {

        @Override
        public void serialize(Node node, JsonGenerator out, SerializationContext context) {
            node.accept(new NodeWriter(out));
        }
    }

    private static final class Reading<N extends Node> extends ValueDeserializer<N> {

        private final Class<N> node;
        private final Place place;

        Reading(Class<N> node) {
            this.node = node;
            this.place = Shapes.placeOf(node);
        }

        @Override
        public N deserialize(JsonParser in, DeserializationContext context) {
            try {
                return node.cast(new NodeReader(in, Limits.DEFAULT.nodes()).read(place));
            } catch (NodeProblem problem) {
                throw DatabindException.from(in, problem.words(), problem);
            }
        }
    }
}
