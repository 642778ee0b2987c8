package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.model.source.Notation;
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
                .containsExactly(
                        "where a passage without a label begins",
                        "that the level of a heading is 2");
    }

    @Test
    void asHtml() {
        var renderer = HtmlRenderer.builder().stylesheet("").build();
        assertThat(renderer.render(Sample.issue())).isEqualTo(Sample.text("issue.html"));
        assertThat(renderer.losses(Sample.issue())).isEmpty();
    }

    @Test
    void asText() {
        var renderer = new TextRenderer();
        assertThat(renderer.render(Sample.issue())).isEqualTo(Sample.text("issue.txt"));
        assertThat(renderer.losses(Sample.issue()))
                .extracting(Loss::what)
                .containsExactly(
                        "the metadata, which have no place in text",
                        "emphasis",
                        "a picture, https://example.com/7a8f6a.png",
                        "strong importance",
                        "the target of a link, https://www.coursera.org/learn/ai-for-medicine",
                        "a picture, https://example.com/58708f.png",
                        "the target of a link, https://www.theverge.com/2020/5/7/21250357",
                        "that this is code",
                        "that this is set below the line",
                        "that this is set above the line",
                        "where the mark of a footnote stands",
                        "emphasis",
                        "the columns of a table",
                        "that this is a quotation",
                        "that this is a heading",
                        "that this is code",
                        "that this is a task",
                        "that this is a task",
                        "that this is a footnote",
                        "a picture, https://example.com/a4321f.png",
                        "the target of a link, https://www.deeplearning.ai/ai-for-medicine/",
                        "the target of a link, https://github.com/midas-network/COVID-19");
    }

    @Test
    void lineByLine() {
        assertThat(LineRoles.tsv(Written.in("", Notation.MARKDOWN, Sample.issue())))
                .isEqualTo(Sample.text("issue.tsv"));
    }
}
