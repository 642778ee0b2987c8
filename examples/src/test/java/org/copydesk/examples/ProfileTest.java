package org.copydesk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.copydesk.model.Label;
import org.copydesk.model.LabelKind;
import org.copydesk.model.Node;
import org.copydesk.model.source.Notation;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.parser.profile.Profiles;
import org.junit.jupiter.api.Test;

/** The profile that the documentation works through. */
class ProfileTest {

    private static NewsletterParser parser() throws IOException {
        var file = Sources.root().resolve("examples/profiles/this-week-in-rust.yaml");
        return NewsletterParser.builder()
                .profile(Profiles.read(file))
                .notation(Notation.MARKDOWN)
                .build();
    }

    @Test
    void itTellsWhatTheMarksLeaveOpen() throws IOException {
        var issue =
                parser().parse(
                                """
                                ## Crate of the Week

                                It is a crate.

                                ## Quote of the Week

                                > It is a quote.

                                **Summary**: Fine.

                                *This Week in Rust is edited by:*

                                * somebody
                                """)
                        .issue();
        assertThat(issue.metadata().publication()).isEqualTo("This Week in Rust");
        assertThat(issue.sections().stream().map(s -> s.title().orElseThrow().plainText()))
                .containsExactly("Crate of the Week", "Quote of the Week");
        assertThat(issue.footer().orElseThrow().blocks()).hasSize(2);
    }

    @Test
    void itsLabelsHaveKinds() throws IOException {
        var issue = parser().parse("### Triage\n\nIt is done.\n\n**Summary**: Fine.\n").issue();
        assertThat(issue.all(Label.class))
                .containsExactly(new Label("Summary", new LabelKind("summary")));
    }

    @Test
    void realIssuesHaveTheSectionsThatItNames() throws IOException {
        var corpus = Sources.corpus("markdown/this-week-in-rust", ".md");
        assumeTrue(corpus.isPresent(), "no corpus here");
        var parser = parser();
        int footers = 0;
        for (var file : corpus.orElseThrow()) {
            var parsed = parser.parse(file);
            var issue = parsed.issue();
            boolean quotes = parsed.source().text().contains("Quote of the Week");
            footers += issue.footer().isPresent() ? 1 : 0;
            var titles =
                    issue.sections().stream()
                            .map(s -> s.title().map(Node::plainText).orElse(""))
                            .toList();
            assertThat(titles.contains("Quote of the Week")).as("%s", file).isEqualTo(quotes);
        }
        assertThat(footers).isGreaterThanOrEqualTo(43);
    }
}
