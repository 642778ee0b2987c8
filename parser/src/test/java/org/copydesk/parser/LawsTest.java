package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.copydesk.model.source.Notation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LawsTest {

    private static final int DOCUMENTS = Integer.getInteger("copydesk.random", 100_000);

    private final NewsletterParser parser =
            NewsletterParser.builder().notation(Notation.TEXT).build();

    @Test
    void theyHoldForTheSeeds() {
        Sources.seeds().forEach(source -> Laws.check(parser.parse(source)));
    }

    @Tag("corpus")
    @ParameterizedTest
    @ValueSource(strings = {"the-batch/clean", "the-batch/filtered"})
    void theyHoldForRealIssues(String folder) {
        var corpus = Sources.corpus(folder);
        assumeTrue(corpus.isPresent(), "no corpus here");
        Sources.in(corpus.orElseThrow(), ".txt")
                .forEach(source -> Laws.check(parser.parse(source)));
    }

    @Test
    void theyHoldForAnyLinesInAnyOrder() {
        for (long seed = 0; seed < DOCUMENTS; seed++) {
            var text = new LineSoup(seed).document(12);
            assertThatCode(() -> Laws.check(parser.parse(text)))
                    .as("seed %d", seed)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void theyHoldForEveryLengthOfASeed() {
        var text = Sources.seeds().get(1).text();
        for (int length = 0; length < text.length(); length += 97) {
            Laws.check(parser.parse(text.substring(0, length)));
        }
    }

    @Test
    void aParserIsSharedByThreads() throws InterruptedException, ExecutionException {
        var sources = Sources.seeds();
        var alone = sources.stream().map(source -> parser.parse(source).issue()).toList();
        var threads = Executors.newFixedThreadPool(16);
        try {
            var together =
                    IntStream.range(0, 400)
                            .mapToObj(
                                    i ->
                                            threads.submit(
                                                    () -> parser.parse(sources.get(i % 5)).issue()))
                            .toList();
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % 5));
            }
        } finally {
            threads.shutdown();
        }
    }
}
