package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.copydesk.model.Issue;
import org.copydesk.render.json.JsonReader;
import org.copydesk.render.json.JsonRenderer;
import org.junit.jupiter.api.Test;

/** Marks that mean nothing, and what no form can carry, in each form to the last character. */
class OddIssueTest {

    private final Issue issue = OddIssue.issue();

    private void assertWritten(Renderer renderer, String form) throws IOException {
        assertThat(renderer.render(issue)).isEqualTo(text(form));
        var losses =
                renderer.losses(issue).stream()
                        .map(loss -> loss.node().getClass().getSimpleName() + ": " + loss.what())
                        .collect(Collectors.joining("\n", "", "\n"));
        assertThat(losses).isEqualTo(text(form + ".losses"));
    }

    private static String text(String form) throws IOException {
        try (var in = OddIssueTest.class.getResourceAsStream("odd/issue." + form)) {
            if (in == null) {
                throw new AssertionError("there is no " + form);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void asMarkdown() throws IOException {
        assertWritten(new MarkdownRenderer(), "md");
    }

    @Test
    void asHtml() throws IOException {
        assertWritten(HtmlRenderer.builder().stylesheet("").build(), "html");
    }

    @Test
    void asText() throws IOException {
        assertWritten(new TextRenderer(), "txt");
    }

    @Test
    void asJsonAndBack() {
        var renderer = new JsonRenderer();
        assertThat(renderer.losses(issue)).isEmpty();
        assertThat(new JsonReader().read(renderer.render(issue))).isEqualTo(issue);
        var compact = JsonRenderer.builder().compact(true).build();
        assertThat(new JsonReader().read(compact.render(issue))).isEqualTo(issue);
        assertThat(compact.render(issue).lines()).hasSize(1);
    }
}
