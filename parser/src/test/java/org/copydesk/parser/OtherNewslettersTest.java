package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.copydesk.model.Entry;
import org.copydesk.model.Issue;
import org.copydesk.model.Label;
import org.copydesk.model.Node;
import org.copydesk.model.Promotion;
import org.copydesk.model.Quote;
import org.copydesk.model.Roundup;
import org.copydesk.model.Rule;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.profile.Profiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a reader sees in issues of four newsletters in Markdown, where the machine has them. */
@Tag("corpus")
class OtherNewslettersTest {

    private static Issue read(String file) throws IOException {
        var corpus = Sources.corpus("markdown");
        assumeTrue(corpus.isPresent(), "no corpus here");
        var source = SourceText.read(corpus.orElseThrow().resolve(file));
        return NewsletterParser.builder().profile(Profiles.ENGLISH).build().parse(source).issue();
    }

    private static List<String> titles(Issue issue) {
        return issue.sections().stream()
                .map(section -> section.title().map(Node::plainText).orElse(""))
                .toList();
    }

    /** Headlines of the roundups with the number of their entries. */
    private static List<String> roundups(Issue issue) {
        return issue.items(Roundup.class).stream()
                .map(r -> r.headline().map(Node::plainText).orElse("") + " " + r.entries().size())
                .toList();
    }

    private static List<String> headlines(Issue issue) {
        return issue.stories().stream()
                .map(story -> story.headline().map(Node::plainText).orElse(""))
                .toList();
    }

    private static List<String> labels(Issue issue) {
        return issue.all(Label.class).stream().map(Label::text).toList();
    }

    @Test
    void thisWeekInRust297() throws IOException {
        var issue = read("this-week-in-rust/2019-07-30-this-week-in-rust.md");
        assertThat(issue.metadata().publication()).isEqualTo("This Week in Rust");
        assertThat(issue.metadata().number()).isEqualTo("297");
        assertThat(issue.metadata().date()).contains(LocalDate.of(2019, 7, 30));
        assertThat(titles(issue))
                .containsExactly(
                        "",
                        "Updates from Rust Community",
                        "Crate of the Week",
                        "Call for Participation",
                        "Updates from Rust Core",
                        "Upcoming Events",
                        "Rust Jobs",
                        "Quote of the Week");
        assertThat(roundups(issue))
                .containsExactly(
                        "News & Blog Posts 5",
                        " 2",
                        " 22",
                        "Approved RFCs 2",
                        "New RFCs 1",
                        "Africa 1",
                        "Asia Pacific 3",
                        "Europe 3",
                        "North America 10",
                        " 3");
        assertThat(headlines(issue)).containsExactly("Final Comment Period");
        assertThat(issue.all(Entry.class)).allMatch(entry -> entry.title().links().size() == 1);
        assertThat(issue.sections().get(7).blocks().get(0)).isInstanceOf(Quote.class);
        assertThat(issue.footer().orElseThrow().blocks()).hasSize(2);
    }

    @Test
    void thisWeekInRust542() throws IOException {
        var issue = read("this-week-in-rust/2024-04-10-this-week-in-rust.md");
        assertThat(issue.metadata().number()).isEqualTo("542");
        assertThat(titles(issue))
                .hasSize(9)
                .contains("Call for Testing", "Updates from the Rust Project", "Jobs");
        assertThat(roundups(issue))
                .contains(
                        "Official 3",
                        "Rust Nation UK 15",
                        "Project/Tooling Updates 7",
                        "Observations/Thoughts 11",
                        "Rust Walkthroughs 9",
                        "Research 2",
                        "Miscellaneous 7",
                        " 97",
                        "Virtual 17",
                        "Africa 1",
                        "Asia 1",
                        "Europe 24",
                        "North America 13",
                        "Oceania 4");
        assertThat(headlines(issue))
                .contains("CFP - Projects", "CFP - Speakers", "Rust Compiler Performance Triage");
        var virtual =
                issue.items(Roundup.class).stream()
                        .filter(r -> r.headline().map(Node::plainText).orElse("").equals("Virtual"))
                        .findFirst()
                        .orElseThrow();
        assertThat(virtual.entries().get(1).title().plainText()).startsWith("2024-04-11 | Virtual");
        assertThat(virtual.entries().get(1).blocks()).hasSize(1);
        assertThat(issue.footer().orElseThrow().blocks()).hasSize(3);
    }

    @Test
    void haskellWeekly405() throws IOException {
        var issue = read("haskell-weekly/2024__issue-405.markdown");
        assertThat(issue.metadata().publication()).isEqualTo("Haskell Weekly");
        assertThat(issue.metadata().number()).isEqualTo("405");
        assertThat(titles(issue))
                .containsExactly(
                        "",
                        "Featured",
                        "Jobs",
                        "In brief",
                        "Show & tell",
                        "Call for participation");
        assertThat(roundups(issue)).containsExactly(" 5", " 4", " 3", " 2");
        var first = issue.items(Roundup.class).get(0).entries().get(0);
        assertThat(first.title().links()).hasSize(1);
        assertThat(first.blocks()).hasSize(2);
        assertThat(first.blocks().get(0).plainText()).isEqualTo("by Stack Builders");
        assertThat(first.blocks().get(1)).isInstanceOf(Quote.class);
        assertThat(issue.sections().get(2).blocks()).hasSize(1);
    }

    @Test
    void haskellWeekly180() throws IOException {
        var issue = read("haskell-weekly/2019__issue-180.markdown");
        assertThat(issue.metadata().publication()).isEqualTo("Haskell Weekly");
        assertThat(issue.metadata().number()).isEqualTo("180");
        assertThat(titles(issue)).hasSize(6).contains("Package of the week");
        assertThat(roundups(issue)).containsExactly(" 6", " 2", " 3", " 1");
        var jobs = issue.items(Roundup.class).get(1);
        assertThat(jobs.closing()).hasSize(1);
        assertThat(jobs.entries().get(1).blocks()).isEmpty();
    }

    @Test
    void haskellWeekly17() throws IOException {
        var issue = read("haskell-weekly/2016__issue-17.markdown");
        assertThat(issue.metadata().number()).isEqualTo("17");
        assertThat(roundups(issue)).containsExactly(" 7");
        assertThat(issue.all(Entry.class))
                .allMatch(entry -> entry.blocks().get(0) instanceof Quote);
    }

    @Test
    void emberTimes178() throws IOException {
        var issue = read("ember-times/the-ember-times-issue-178.md");
        assertThat(issue.metadata().publication()).isEqualTo("The Ember Times");
        assertThat(issue.metadata().number()).isEqualTo("178");
        assertThat(issue.metadata().date()).contains(LocalDate.of(2021, 4, 23));
        assertThat(issue.metadata().authors()).containsExactly("amy-lam", "isaac-lee", "chris-ng");
        assertThat(issue.metadata().extra()).containsEntry("tags", List.of("newsletter", "2021"));
        assertThat(titles(issue)).containsExactly("");
        assertThat(headlines(issue)).hasSize(5).contains("Addon roundup 🙌");
        assertThat(issue.stories().get(0).headline().orElseThrow().links()).hasSize(1);
        assertThat(issue.stories().get(0).passages().get(0).blocks()).hasSize(5);
        assertThat(issue.all(Rule.class)).isEmpty();
        assertThat(issue.items(Promotion.class)).isEmpty();
        assertThat(issue.footer().orElseThrow().blocks()).hasSize(3);
    }

    @Test
    void emberTimes102() throws IOException {
        var issue = read("ember-times/the-ember-times-issue-102.md");
        assertThat(issue.metadata().number()).isEqualTo("102");
        assertThat(issue.metadata().authors()).hasSize(5);
        assertThat(headlines(issue))
                .hasSize(6)
                .contains("RFC for an Alternative to Controllers 🎛");
        assertThat(issue.stories().get(0).all(Quote.class)).hasSize(14);
        assertThat(issue.stories().get(0).all(Rule.class)).hasSize(14);
        assertThat(issue.all(Rule.class)).hasSize(14);
        assertThat(issue.footer().orElseThrow().blocks()).hasSize(3);
    }

    @Test
    void dataIsPlural20151202() throws IOException {
        var issue = read("data-is-plural/2015-12-02.md");
        assertThat(issue.metadata().publication()).isEqualTo("Data Is Plural");
        assertThat(issue.metadata().title()).isEqualTo("Data Is Plural — 2015.12.02 edition");
        assertThat(issue.metadata().date()).contains(LocalDate.of(2015, 12, 2));
        assertThat(issue.stories()).hasSize(1);
        assertThat(issue.stories().get(0).dek().orElseThrow().plainText())
                .startsWith("Historical climate data, mass");
        assertThat(labels(issue))
                .containsExactly(
                        "Historical climate data.",
                        "Mass shootings in America.",
                        "A faster way to download open data.",
                        "College sports financing.",
                        "Celebrity faces, annotated.");
        assertThat(issue.stories().get(0).passages())
                .allMatch(passage -> passage.blocks().size() == 1);
        assertThat(issue.footer().orElseThrow().links()).hasSize(1);
    }

    @Test
    void dataIsPlural20241211() throws IOException {
        var issue = read("data-is-plural/2024-12-11.md");
        assertThat(issue.metadata().date()).contains(LocalDate.of(2024, 12, 11));
        assertThat(labels(issue)).hasSize(5).contains("Crop rotations.");
        assertThat(issue.stories().get(0).passages().get(0).label()).isEmpty();
        assertThat(issue.footer().orElseThrow().blocks()).hasSize(1);
    }
}
