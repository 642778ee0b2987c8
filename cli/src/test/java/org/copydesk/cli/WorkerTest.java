package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.source.Limits;
import org.copydesk.model.source.Severity;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.render.Loss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A failure of our own stays with the input that brought it on. */
class WorkerTest {

    private final Desk desk;

    WorkerTest(@TempDir Path folder) {
        desk = new Desk(folder);
    }

    @Test
    void aFailureOfOurOwnIsToldInALine() {
        assertThat(remarksOn(() -> new IllegalStateException("no such token")))
                .endsWith(
                        "a.txt: error: Copydesk itself fails here (java.lang.IllegalStateException: no such token);"
                                + " please report it, with the file\n");
        assertThat(remarksOn(StackOverflowError::new))
                .endsWith("please report it, with the file\n")
                .hasLineCount(1);
    }

    @Test
    void tooLittleMemoryIsToldWithAWayOut() {
        assertThat(remarksOn(OutOfMemoryError::new))
                .endsWith(
                        "a.txt: error: this needs more memory than Java has; COPYDESK_JAVA_OPTS=-Xmx4g gives it more\n");
    }

    private String remarksOn(Supplier<Throwable> failure) {
        var reader =
                new IssueDesk(
                        NewsletterParser.create(),
                        new Reader(
                                Optional.empty(), Limits.DEFAULT, InputStream.nullInputStream()));
        var screen = Screen.plain(OutputStream.nullOutputStream());
        var worker =
                new Worker(
                        reader,
                        new Failing(failure),
                        Outputs.of(new Destination.StandardOutput(), false),
                        screen,
                        Severity.NOTE);
        var outcome = worker.run(new Job(Input.of(Path.of(desk.issue("a.txt"))), Optional.empty()));
        assertThat(outcome.tally().exitCode()).isOne();
        return outcome.remarks();
    }

    private record Failing(Supplier<Throwable> failure) implements Product {

        @Override
        public byte[] of(ParsedIssue issue) {
            var thrown = failure.get();
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        }

        @Override
        public List<Loss> losses(ParsedIssue issue) {
            return List.of();
        }
    }
}
