package org.copydesk.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.model.Issue;
import org.copydesk.model.Metadata;
import org.copydesk.model.Paragraph;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.SourceMap;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.copydesk.render.Loss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which characters of a text are escapes in JSON, wherever it is written to. */
class JsonTextTest {

    private static final JsonRenderer RENDERER = JsonRenderer.builder().compact(true).build();

    /** A text, and the same as it stands between the quotes. */
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("plain & simple > 'this'", "plain & simple > 'this'"),
                Arguments.of("a<b", "a\\u003Cb"),
                Arguments.of("<<", "\\u003C\\u003C"),
                Arguments.of("\u2027\u2028\u2029\u202A", "\u2027\\u2028\\u2029\u202A"),
                Arguments.of("\"\\\n\t", "\\\"\\\\\\n\\t"),
                Arguments.of("\uD7FF\uE000", "\uD7FF\uE000"),
                Arguments.of("\uD83D\uDE00", "\uD83D\uDE00"),
                Arguments.of("\uD800", "\\uD800"),
                Arguments.of("\uD800a", "\\uD800a"),
                Arguments.of("\uDC00x", "\\uDC00x"),
                Arguments.of("\uD800\uD801", "\\uD800\\uD801"),
                Arguments.of("\uD800\uD83D\uDE00", "\\uD800\uD83D\uDE00"),
                Arguments.of("\uD83D\uDE00\uDE00", "\uD83D\uDE00\\uDE00"),
                Arguments.of("\uD800<", "\\uD800\\u003C"),
                Arguments.of("\uD800\u2028", "\\uD800\\u2028"),
                Arguments.of("\uD800\u2029", "\\uD800\\u2029"),
                // Longer than what is passed on at once, so that a pair may be torn there.
                Arguments.of(
                        "x" + "\uD83D\uDE00".repeat(5_000), "x" + "\uD83D\uDE00".repeat(5_000)),
                Arguments.of("\uD83D\uDE00".repeat(5_000), "\uD83D\uDE00".repeat(5_000)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatCouldBreakOutIsAnEscapeAndIsReadBack(String text, String escaped) throws IOException {
        var issue = Issue.builder().front(Paragraph.of(text)).build();
        var json =
                "{\"copydesk\":1,\"type\":\"issue\",\"front\":[{\"type\":\"paragraph\",\"content\":"
                        + "[{\"type\":\"text\",\"text\":\""
                        + escaped
                        + "\"}]}]}\n";
        assertThat(RENDERER.render(issue)).isEqualTo(json);
        assertThat(new JsonReader().read(json)).isEqualTo(issue);
        var builder = new StringBuilder();
        RENDERER.render(issue, builder);
        assertThat(builder).hasToString(json);
        var writer = new StringWriter();
        RENDERER.render(issue, writer);
        assertThat(writer).hasToString(json);
        var appendable = new OnlyAppendable();
        RENDERER.render(issue, appendable);
        assertThat(appendable.text).hasToString(json);
    }

    @Test
    void anIssueWithItsSourceIsTheSameWhereverItIsWritten() throws IOException {
        var map = SourceMap.builder();
        var issue = map.put(Issue.builder().front(Paragraph.of("a")).build(), 0, 1);
        var parsed =
                new ParsedIssue(SourceText.of("a"), Notation.TEXT, issue, map.build(), List.of());
        for (var renderer :
                List.of(RENDERER, JsonRenderer.builder().compact(true).positions(true).build())) {
            var writer = new StringWriter();
            renderer.render(parsed, writer);
            assertThat(writer).hasToString(renderer.render(parsed));
            assertThat(renderer.render(parsed).contains("\"span\":[0,1]"))
                    .isEqualTo(renderer != RENDERER);
        }
    }

    @Test
    void ofTheNamesOfMetadataBrokenCharactersAreLost() {
        var whole = Metadata.builder().extra("\uD83D\uDE00\uD7FF\uE000", "\uD800").build();
        var broken = Metadata.builder().extra("a\uDFFF", "x").build();
        var issue = Issue.builder().metadata(broken).build();
        assertThat(RENDERER.losses(Issue.builder().metadata(whole).build())).isEmpty();
        assertThat(RENDERER.losses(issue))
                .containsExactly(new Loss(broken, "a broken character in the name of metadata"));
        assertThat(new JsonReader().read(RENDERER.render(issue)).metadata().extra())
                .containsOnlyKeys("a\uFFFD");
    }

    /** What is neither a builder nor a writer. */
    private static final class OnlyAppendable implements Appendable {

        private final StringBuilder text = new StringBuilder();

        @Override
        public Appendable append(CharSequence more) {
            text.append(more);
            return this;
        }

        @Override
        public Appendable append(CharSequence more, int start, int end) {
            text.append(more, start, end);
            return this;
        }

        @Override
        public Appendable append(char c) {
            text.append(c);
            return this;
        }
    }
}
