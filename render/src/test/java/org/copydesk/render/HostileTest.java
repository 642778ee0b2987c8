package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.copydesk.model.Block;
import org.copydesk.model.Code;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Heading;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.Issue;
import org.copydesk.model.Link;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Quote;
import org.copydesk.model.RawBlock;
import org.copydesk.model.RawInline;
import org.copydesk.model.Text;
import org.copydesk.render.json.JsonReader;
import org.copydesk.render.json.JsonRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to hurt cost no more than others of their length. */
@Tag("hostile")
class HostileTest {

    private static final int LENGTH = 50_000;

    private static final List<Renderer> RENDERERS =
            List.of(
                    new MarkdownRenderer(),
                    new HtmlRenderer(),
                    new JsonRenderer(),
                    new TextRenderer());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "_",
                "~",
                "`",
                "[",
                "]",
                "<",
                ">",
                "&",
                "\\",
                "!",
                "#",
                "-",
                "=",
                "|",
                " ",
                "\n",
                "\r",
                "\uD800",
                "a",
                "1",
                "*a",
                "a*",
                "*a_",
                "**a ",
                "`a",
                "``a`",
                "[a",
                "a]",
                "[a](",
                "![",
                "[^a]",
                "<a ",
                "<a b=\"",
                "<a b='c\" ",
                "<!--",
                "<?",
                "<![CDATA[",
                "<a@",
                "<http:",
                "&a",
                "&#",
                "\\`",
                "- ",
                "1. ",
                "> ",
                "| ",
                "-|",
                "a\n",
                "a\n-",
                "\n\n",
                "~~a",
                "a: ",
                ": #"
            })
    void repetitionIsLinear(String piece) {
        var text = piece.repeat(LENGTH / piece.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> {
                    var issue = hostile(text);
                    for (Renderer renderer : RENDERERS) {
                        assertThat(renderer.render(issue)).isNotEmpty();
                    }
                });
    }

    private static Issue hostile(String text) {
        Inline words = new Text(text);
        return Issue.builder()
                .front(Paragraph.of(text))
                .front(new Heading(4, List.of(words)))
                .front(
                        new Paragraph(
                                List.of(
                                        new Link(text, text, List.of(words)),
                                        new Image(text, text, text))))
                .front(
                        new Paragraph(
                                List.of(
                                        new Code(text),
                                        new RawInline("html", text),
                                        new Emphasis(List.of(words)))))
                .front(new CodeBlock(text, text))
                .front(new RawBlock("html", text))
                .build();
    }

    @Test
    void thousandsOfNodesSideBySideAreLinear() {
        var inlines =
                java.util.Collections.<Inline>nCopies(50_000, new Emphasis(List.of(new Text("a"))));
        var issue = Issue.builder().front(new Paragraph(inlines)).build();
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () ->
                        RENDERERS.forEach(
                                renderer -> assertThat(renderer.render(issue)).isNotEmpty()));
    }

    @Test
    void whatJsonCanHoldAllFormsCan() {
        Block block = Paragraph.of("x");
        for (int i = 0; i < 490; i++) {
            block = new Quote(List.of(block));
        }
        var issue = Issue.builder().front(block).build();
        RENDERERS.forEach(renderer -> assertThat(renderer.render(issue)).isNotEmpty());
        assertThat(new JsonReader().read(new JsonRenderer().render(issue))).isEqualTo(issue);
    }
}
