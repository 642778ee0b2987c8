package org.copydesk.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.Optional;
import org.copydesk.model.Node;
import org.copydesk.render.RandomIssues;
import org.junit.jupiter.api.Test;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

class NodeWriterTest {

    @Test
    void everyNodeGivesTheWriterBackSoThatOneCallCanFollowAnother() {
        try (var out =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), new StringWriter())) {
            var writer = new NodeWriter(out, Optional.empty());
            for (long seed = 0; seed < 30; seed++) {
                for (var node : new RandomIssues(seed).issue().all(Node.class)) {
                    assertThat(node.accept(writer)).as("%s", node).isSameAs(writer);
                }
            }
        }
    }
}
