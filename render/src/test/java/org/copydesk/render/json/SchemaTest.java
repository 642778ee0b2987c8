package org.copydesk.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.copydesk.model.Block;
import org.copydesk.model.Inline;
import org.copydesk.model.Item;
import org.copydesk.model.Node;
import org.copydesk.render.RandomIssues;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema says exactly what is written. */
class SchemaTest {

    private static final int ISSUES = Integer.getInteger("copydesk.random", 500);

    private final String text = schemaText();
    private final JsonNode json = new JsonMapper().readTree(text);
    private final SchemaRegistry registry =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Schema schema = registry.getSchema(text, InputFormat.JSON);

    private static String schemaText() {
        try (var in = JsonRenderer.class.getResourceAsStream("issue.schema.json")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theSchemaIsASchema() {
        var metaschema =
                registry.getSchema(
                        SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(metaschema.validate(text, InputFormat.JSON)).isEmpty();
    }

    @Test
    void everythingWrittenIsValid() {
        for (long seed = 0; seed < ISSUES; seed++) {
            var written = new JsonRenderer().render(new RandomIssues(seed).issue());
            assertThat(schema.validate(written, InputFormat.JSON)).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void positionsAreValidToo() {
        var json =
                """
                {"copydesk":1,"type":"issue","span":[0,8],"line":1,"column":1,\
                "front":[{"type":"rule","span":[4,8],"line":2,"column":1}]}""";
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void aStrangePropertyOrTypeIsInvalid() {
        for (var wrong :
                List.of(
                        "{}",
                        "{'copydesk':2}",
                        "{'copydesk':1,'titel':'x'}",
                        "{'copydesk':1,'front':[{'content':[]}]}",
                        "{'copydesk':1,'front':[{'type':'text'}]}",
                        "{'copydesk':1,'front':[{'type':'heading'}]}",
                        "{'copydesk':1,'front':[{'type':'rule','text':'x'}]}",
                        "{'copydesk':1,'sections':[{'items':[{'type':'story','headline':'x'}]}]}")) {
            assertThat(schema.validate(wrong.replace('\'', '"'), InputFormat.JSON))
                    .as(wrong)
                    .isNotEmpty();
        }
    }

    @Test
    void everyNodeAndEachOfItsComponentsIsInTheSchema() {
        var documented = json.get("$defs");
        for (Shape shape : Shapes.ALL) {
            var properties =
                    new TreeSet<>(documented.get(shape.type()).get("properties").propertyNames());
            var expected = new TreeSet<>(Set.of("type", "span", "line", "column"));
            for (RecordComponent component : shape.node().getRecordComponents()) {
                expected.add(component.getName());
            }
            if (shape.type().equals("issue")) {
                expected.add("copydesk");
            }
            assertThat(properties).as(shape.type()).isEqualTo(expected);
            assertThat(documented.get(shape.type()).get("additionalProperties").booleanValue())
                    .isFalse();
        }
    }

    @Test
    void everyTypeOfNodeHasAShape() {
        var shaped = Shapes.ALL.stream().map(Shape::node).collect(Collectors.toSet());
        assertThat(shaped).isEqualTo(records(Node.class).collect(Collectors.toSet()));
    }

    @Test
    void theUnionsOfTheSchemaAreThoseOfTheModel() {
        for (var union : List.of(Item.class, Block.class, Inline.class)) {
            var types = new ArrayList<String>();
            json.get("$defs")
                    .get(union.getSimpleName().toLowerCase(java.util.Locale.ROOT))
                    .get("properties")
                    .get("type")
                    .get("enum")
                    .forEach(type -> types.add(type.stringValue()));
            var expected =
                    Shapes.ALL.stream()
                            .filter(shape -> union.isAssignableFrom(shape.node()))
                            .map(Shape::type);
            assertThat(types).containsExactlyInAnyOrderElementsOf(expected.toList());
        }
    }

    private static java.util.stream.Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(SchemaTest::records)
                : java.util.stream.Stream.of(type);
    }
}
