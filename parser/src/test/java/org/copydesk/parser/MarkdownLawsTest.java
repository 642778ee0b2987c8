package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.profile.Profiles;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownLawsTest {

    private static final int DOCUMENTS = Integer.getInteger("copydesk.random", 30_000);

    private final NewsletterParser parser =
            NewsletterParser.builder()
                    .profile(Profiles.ENGLISH)
                    .notation(Notation.MARKDOWN)
                    .build();

    @Test
    void theyHoldForAnyMarkdownInAnyOrder() {
        for (long seed = 0; seed < DOCUMENTS / 2; seed++) {
            var text = new MarkdownSoup(seed).document(9);
            assertThatCode(() -> MarkdownLaws.check(parser.parse(text)))
                    .as("seed %d:\n%s", seed, text)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void theyHoldForMarkdownNestedInAnyWay() {
        var grammar = Grammar.of("markdown");
        for (long seed = 0; seed < DOCUMENTS / 2; seed++) {
            var document = grammar.document(seed);
            assertThatCode(() -> check(document))
                    .as("seed %d:\n%s", seed, document.text())
                    .doesNotThrowAnyException();
        }
    }

    private void check(Grammar.Document document) {
        var parsed = parser.parse(document.text());
        MarkdownLaws.check(parsed);
        MarkdownLaws.checkSaid(parsed, document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Soup\u0004 \n\nIn", "Soup \u0001\n\nIn", "*Soup\u0002* \nis hot\u0003 \n"})
    void theyHoldWhereControlCharactersEndALine(String text) {
        MarkdownLaws.check(parser.parse(text));
    }

    @Tag("corpus")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "markdown/this-week-in-rust",
                "markdown/haskell-weekly",
                "markdown/ember-times",
                "markdown/data-is-plural"
            })
    void theyHoldForRealIssues(String folder) {
        var corpus = Sources.corpus(folder);
        assumeTrue(corpus.isPresent(), "no corpus here");
        var sources = Sources.in(corpus.orElseThrow(), "");
        assertThat(sources).isNotEmpty();
        for (var source : sources) {
            assertThatCode(() -> MarkdownLaws.check(parser.parse(source)))
                    .as(source.name())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aParserIsSharedByThreads() throws InterruptedException, ExecutionException {
        var texts =
                IntStream.range(0, 50)
                        .mapToObj(seed -> new MarkdownSoup(seed).document(30))
                        .toList();
        var alone = texts.stream().map(text -> parser.parse(text).issue()).toList();
        var threads = Executors.newFixedThreadPool(16);
        try {
            var together =
                    IntStream.range(0, 1_000)
                            .mapToObj(
                                    i ->
                                            threads.submit(
                                                    () -> parser.parse(texts.get(i % 50)).issue()))
                            .toList();
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % 50));
            }
        } finally {
            threads.shutdown();
        }
    }

    @Tag("hostile")
    @Test
    void noDepthIsTooDeep() {
        var deep =
                List.of(
                        ">".repeat(10_000) + " quote",
                        "- ".repeat(2_000) + "list",
                        "*a **b ".repeat(5_000) + "c** d*".repeat(5_000),
                        "<sup><em>".repeat(10_000) + "x" + "</em></sup>".repeat(10_000),
                        "[".repeat(20_000) + "x" + "](y)".repeat(20_000),
                        "**".repeat(20_000));
        for (var text : deep) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> MarkdownLaws.check(parser.parse(text)));
        }
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheTitle() {
        var parsed = parser.parse(SourceText.of("\uFEFF# Title\n\nText.\n"));
        assertThat(parsed.issue().metadata().title()).isEqualTo("Title");
        MarkdownLaws.check(parsed);
    }
}
