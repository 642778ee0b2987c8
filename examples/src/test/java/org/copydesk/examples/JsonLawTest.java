package org.copydesk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.render.json.JsonReader;
import org.copydesk.render.json.JsonRenderer;
import org.junit.jupiter.api.Test;

class JsonLawTest {

    private static final int ISSUES = Integer.getInteger("copydesk.random", 5_000);

    private final JsonRenderer renderer = new JsonRenderer();
    private final JsonReader reader = new JsonReader();

    @Test
    void everyIssueIsReadAgain() {
        for (long seed = 0; seed < ISSUES; seed++) {
            var issue = new IssueGenerator(seed).issue();
            assertThat(renderer.losses(issue)).isEmpty();
            assertThat(reader.read(renderer.render(issue))).as("seed %d", seed).isEqualTo(issue);
        }
    }
}
