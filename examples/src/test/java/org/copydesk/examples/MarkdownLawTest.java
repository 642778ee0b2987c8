package org.copydesk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.model.Footer;
import org.copydesk.model.Heading;
import org.copydesk.model.Issue;
import org.copydesk.model.Line;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Metadata;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Section;
import org.copydesk.model.Strong;
import org.copydesk.model.Text;
import org.copydesk.model.source.Notation;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.parser.profile.Profiles;
import org.copydesk.render.MarkdownRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownLawTest {

    private static final int ISSUES = Integer.getInteger("copydesk.random", 5_000);

    private final MarkdownRenderer renderer = new MarkdownRenderer();
    private final NewsletterParser markdown =
            NewsletterParser.builder().notation(Notation.MARKDOWN).build();

    private final NewsletterParser english =
            NewsletterParser.builder()
                    .profile(Profiles.ENGLISH)
                    .notation(Notation.MARKDOWN)
                    .build();

    @Test
    void theSeedsAreReadAgainFromMarkdown() throws IOException {
        check(Sources.seeds());
    }

    @Test
    void textsAsPeopleTypeThemAreReadAgain() throws IOException {
        var text = NewsletterParser.builder().profile(Profiles.ENGLISH).build();
        int complete = 0;
        var cases = Sources.root().resolve("parser/src/test/resources/org/copydesk/parser/cases");
        for (var file : Sources.in(cases, ".txt")) {
            var issue = text.parse(file).issue();
            boolean headed = issue.front().stream().anyMatch(Heading.class::isInstance);
            if (renderer.losses(issue).isEmpty() && !headed) {
                complete++;
                assertThat(english.parse(renderer.render(issue)).issue())
                        .as("%s", file)
                        .isEqualTo(issue);
            }
        }
        assertThat(complete).isGreaterThan(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the-batch/clean", "the-batch/filtered"})
    void soAreRealIssues(String folder) throws IOException {
        var corpus = Sources.corpus(folder, ".txt");
        assumeTrue(corpus.isPresent(), "no corpus here");
        check(corpus.orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "the-batch"})
    void pagesAreReadAgainOrTheirLossesTold(String profile) throws IOException {
        var corpus = Sources.corpus("the-batch/html", ".html");
        assumeTrue(corpus.isPresent(), "no corpus here");
        var read = NewsletterParser.builder().profile(Profiles.named(profile));
        var again = read.notation(Notation.MARKDOWN).build();
        var pages = read.notation(Notation.HTML).build();
        int same = 0;
        for (var file : corpus.orElseThrow()) {
            var issue = pages.parse(file).issue();
            if (again.parse(renderer.render(issue)).issue().equals(issue)) {
                same++;
            } else {
                assertThat(renderer.losses(issue)).as("%s", file).isNotEmpty();
            }
        }
        assertThat(same).isGreaterThan(corpus.orElseThrow().size() * 9 / 10);
    }

    private void check(List<Path> files) throws IOException {
        for (var file : files) {
            var issue = NewsletterParser.create().parse(file).issue();
            assertThat(readAgain(issue)).as("%s", file).isEqualTo(issue);
        }
    }

    private Issue readAgain(Issue issue) {
        return markdown.parse(renderer.render(issue)).issue();
    }

    @Test
    void issuesOfWhichNothingIsReportedLostAreReadAgain() {
        int complete = 0;
        for (long seed = 0; seed < ISSUES; seed++) {
            var issue = new IssueGenerator(seed).issue();
            if (renderer.losses(issue).isEmpty()) {
                complete++;
                assertThat(readAgain(issue)).as("seed %d", seed).isEqualTo(issue);
            }
        }
        assertThat(complete).isGreaterThan(ISSUES * 4 / 5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "markdown/this-week-in-rust",
                "markdown/haskell-weekly",
                "markdown/ember-times",
                "markdown/data-is-plural"
            })
    void otherNewslettersAreReadAgainFromTheCanonicalForm(String folder) throws IOException {
        var corpus = Sources.corpus(folder, "");
        assumeTrue(corpus.isPresent(), "no corpus here");
        var changed = new ArrayList<Issue>();
        for (var file : corpus.orElseThrow()) {
            var issue = english.parse(file).issue();
            if (!english.parse(renderer.render(issue)).issue().equals(issue)) {
                changed.add(issue);
            }
        }
        assertThat(changed).isEmpty();
    }

    @Test
    void aFooterThatLooksLikeARoundupIsReadAgain() {
        var item =
                new ListItem(
                        List.of(
                                new Paragraph(
                                        List.of(
                                                new Strong(List.of(new Text("One:"))),
                                                new Text(" First.")))));
        var issue =
                Issue.builder()
                        .metadata(Metadata.builder().publication("A").language("en").build())
                        .section(new Section(Optional.of(Line.of("News")), List.of(), List.of()))
                        .footer(new Footer(List.of(ListBlock.bullets(List.of(item, item)))))
                        .build();
        assertThat(readAgain(issue)).isEqualTo(issue);
    }
}
