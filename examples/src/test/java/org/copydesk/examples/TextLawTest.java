package org.copydesk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.model.Metadata;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.render.Loss;
import org.copydesk.render.TextRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLawTest {

    private static final int ISSUES = Integer.getInteger("copydesk.random", 5_000);

    private final NewsletterParser parser = NewsletterParser.create();
    private final TextRenderer renderer = new TextRenderer();

    @Test
    void theSeedsArePrintedToTheByteAndReadAgainFromTheCanonicalLayout() throws IOException {
        check(Sources.seeds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"the-batch/clean", "the-batch/filtered"})
    void soAreRealIssues(String folder) throws IOException {
        var corpus = Sources.corpus(folder, ".txt");
        assumeTrue(corpus.isPresent(), "no corpus here");
        check(corpus.orElseThrow());
    }

    @Test
    void issuesOfWhichNothingIsReportedLostAreReadAgain() {
        int complete = 0;
        for (long seed = 0; seed < ISSUES; seed++) {
            var issue = IssueGenerator.plain(seed).issue();
            // The newsletter and its language are the parser’s to add.
            var lost = renderer.losses(issue).stream().map(Loss::node);
            if (lost.allMatch(Metadata.class::isInstance)) {
                complete++;
                var text = renderer.render(issue);
                assertThat(parser.parse(text).issue())
                        .as("seed %d:\n%s", seed, text)
                        .isEqualTo(issue);
            }
        }
        assertThat(complete).isGreaterThan(ISSUES / 2);
    }

    private void check(List<Path> files) throws IOException {
        for (var file : files) {
            var parsed = parser.parse(file);
            var text = renderer.render(parsed);
            assertThat(parsed.source().encoding().encode(text))
                    .as("%s", file)
                    .isEqualTo(Files.readAllBytes(file));
            // The name of a file may tell the number.
            var again = SourceText.of(file.toString(), renderer.render(parsed.issue()));
            assertThat(parser.parse(again).issue()).as("%s", file).isEqualTo(parsed.issue());
        }
    }
}
