package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.copydesk.model.Issue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How what stands in Markdown is written as HTML, to the last character, and what is lost. */
class HtmlCasesTest {

    private static final Renderer RENDERER =
            HtmlRenderer.builder().fragment(true).raw(RawHtml.SANITIZED).build();

    static Stream<Arguments> cases() {
        return Cases.of("html/blocks.txt")
                .map(
                        cells ->
                                Arguments.of(
                                        cells[0],
                                        cells[1],
                                        cells.length > 2
                                                ? List.of(cells[2].split("; "))
                                                : List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void blocksHaveOneForm(String markdown, String html, List<String> losses) {
        var builder = Issue.builder();
        MarkdownReading.blocks(markdown).forEach(builder::front);
        var issue = builder.build();
        var front = html.isEmpty() ? "" : html + "\n";
        assertThat(RENDERER.render(issue))
                .endsWith("</header>\n<div class=\"front\">\n" + front + "</div>\n</article>\n");
        assertThat(RENDERER.losses(issue)).extracting(Loss::what).isEqualTo(losses);
    }
}
