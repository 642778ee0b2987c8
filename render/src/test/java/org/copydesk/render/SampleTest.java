package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.render.json.JsonRenderer;
import org.junit.jupiter.api.Test;

/** The sample in each form, to the last character. */
class SampleTest {

    @Test
    void asJson() {
        assertThat(new JsonRenderer().render(Sample.issue())).isEqualTo(Sample.text("issue.json"));
    }

    @Test
    void asMarkdown() {
        var renderer = new MarkdownRenderer();
        assertThat(renderer.render(Sample.issue())).isEqualTo(Sample.text("issue.md"));
        assertThat(renderer.losses(Sample.issue()))
                .extracting(Loss::what)
                .containsExactly("that the level of a heading is 2");
    }

    @Test
    void asHtml() {
        var renderer = HtmlRenderer.builder().stylesheet("").build();
        assertThat(renderer.render(Sample.issue())).isEqualTo(Sample.text("issue.html"));
        assertThat(renderer.losses(Sample.issue())).isEmpty();
    }
}
