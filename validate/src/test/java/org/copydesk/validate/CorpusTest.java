package org.copydesk.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.model.source.Severity;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.profile.Profiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Published issues, where they are at hand: hardly anything should be said of them. */
@Tag("corpus")
class CorpusTest {

    private static final double MOST = 3;

    @Test
    void publishedIssuesHaveFewFindings() throws IOException {
        var folder = corpus();
        assumeTrue(Files.isDirectory(folder), "no corpus here");
        var validator = Validator.of(Configuration.of(Profiles.THE_BATCH));
        int issues = 0;
        int findings = 0;
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                issues++;
                var parsed = Issues.parse(SourceText.read(file));
                findings +=
                        (int)
                                validator.validate(parsed).stream()
                                        .filter(f -> f.severity().atLeast(Severity.WARNING))
                                        .count();
            }
        }
        assertThat((double) findings / issues).isLessThanOrEqualTo(MOST);
    }

    private static Path corpus() {
        var beside =
                Path.of("..", "..", "shared", "corpus").toAbsolutePath().normalize().toString();
        return Path.of(System.getProperty("copydesk.corpus", beside), "the-batch", "clean");
    }
}
