package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.copydesk.model.Metadata;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.RawBlock;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.profile.Profiles;
import org.junit.jupiter.api.Test;

class MarkdownMetadataTest {

    private final NewsletterParser parser =
            NewsletterParser.builder()
                    .profile(Profiles.ENGLISH)
                    .notation(Notation.MARKDOWN)
                    .build();

    private ParsedIssue parse(String name, String text) {
        return parser.parse(SourceText.of(name, text));
    }

    private Metadata metadata(String text) {
        return parse("x.md", text).issue().metadata();
    }

    @Test
    void theDayStandsUnderTheTitle() {
        var day = LocalDate.of(2024, 4, 12);
        assertThat(metadata("# Soups #4\n\n*By Ann Lee — 12 April 2024*\n\nSoup.\n").date())
                .contains(day);
        assertThat(metadata("---\ndate: 2024-04-12\n---\n\nMay 3, 2025\n").date()).contains(day);
        var running = "On 12 April 2024 all of us went to the market and came back with pots.";
        assertThat(metadata("# Soups\n\n" + running + "\n").date()).isEmpty();
    }

    @Test
    void frontMatterOfMailsSaysTheSameInOtherWords() {
        var mail =
                metadata("---\nsubject: S\npublish_date: 2024-03-02\nissue_number: 4\n---\nText.");
        assertThat(mail.title()).isEqualTo("S");
        assertThat(mail.number()).isEqualTo("4");
        assertThat(mail.date()).contains(LocalDate.of(2024, 3, 2));
        assertThat(metadata("---\ntitle: T\nsubject: S\n---\nText.").extra())
                .containsEntry("subject", List.of("S"));
    }

    @Test
    void frontMatterHasAPlaceForAllItSays() {
        var metadata =
                metadata(
                        """
                        ---
                        # a comment
                        publication: P
                        title: "T: t"
                        number: 7
                        date: 2019-06-14T00:00:00.000Z
                        authors: [a, b]
                        lang: de
                        canonical_url: https://a.example
                        tags:
                          - x
                          - '2019'
                        seo: {index: true, names: [a b, 'c, d']}
                        draft: false
                        ---
                        Text.
                        """);
        assertThat(metadata.publication()).isEqualTo("P");
        assertThat(metadata.title()).isEqualTo("T: t");
        assertThat(metadata.number()).isEqualTo("7");
        assertThat(metadata.date()).contains(LocalDate.of(2019, 6, 14));
        assertThat(metadata.authors()).containsExactly("a", "b");
        assertThat(metadata.language()).isEqualTo("de");
        assertThat(metadata.url()).isEqualTo("https://a.example");
        assertThat(metadata.extra())
                .containsEntry("tags", List.of("x", "2019"))
                .containsEntry("seo", List.of("{index: true, names: [a b, 'c, d']}"))
                .containsEntry("draft", List.of("false"));
    }

    @Test
    void headersAreMetadataToo() {
        var parsed = parse("x.md", "Title: Weekly 12\nDate: 2015-01-12\nCategory: c\n\nText: t.\n");
        var metadata = parsed.issue().metadata();
        assertThat(metadata.title()).isEqualTo("Weekly 12");
        assertThat(metadata.number()).isEqualTo("12");
        assertThat(metadata.date()).contains(LocalDate.of(2015, 1, 12));
        assertThat(metadata.extra()).containsEntry("category", List.of("c"));
        assertThat(parsed.issue().plainText()).isEqualTo("Text: t.");
    }

    @Test
    void aParagraphWithAColonIsNoHeader() {
        assertThat(parser.parse("Note: text.\nMore text.\n").issue().plainText())
                .isEqualTo("Note: text. More text.");
        assertThat(parser.parse("Title: text\nand more text.\n").issue().plainText())
                .isEqualTo("Title: text and more text.");
    }

    @Test
    void malformedFrontMatterIsKept() {
        var source = "---\ntitle: [a\n---\n\n# Title\n";
        var parsed = parse("x.md", source);
        assertThat(parsed.diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.code()).isEqualTo("front-matter/malformed"));
        assertThat(parsed.issue().all(RawBlock.class))
                .containsExactly(new RawBlock("yaml", "---\ntitle: [a\n---"));
        assertThat(parsed.issue().metadata().title()).isEqualTo("Title");
    }

    @Test
    void aRuleAtTheTopIsNoFrontMatter() {
        var parsed = parse("x.md", "---\n\nText.\n\n---\n\nMore.\n");
        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(parsed.issue().plainText()).contains("Text.", "More.");
    }

    @Test
    void titlesTellNumberDateAndPublication() {
        var week = metadata("# This Week in X 612\n\nText.\n");
        assertThat(week.number()).isEqualTo("612");
        assertThat(week.publication()).isEqualTo("This Week in X");
        var plural = metadata("Plural — 2016.01.20 edition\n====\n\nText.\n");
        assertThat(plural.date()).contains(LocalDate.of(2016, 1, 20));
        assertThat(plural.publication()).isEqualTo("Plural");
        assertThat(plural.number()).isEmpty();
        assertThat(metadata("# The Times - Issue No. 102\n").number()).isEqualTo("102");
        assertThat(metadata("# Issue #17: More\n").number()).isEqualTo("17");
        assertThat(metadata("# News of May 13, 2020\n").date()).contains(LocalDate.of(2020, 5, 13));
        assertThat(metadata("# The Best of 2019\n").number()).isEmpty();
        assertThat(metadata("# [Linked](https://a.example)\n").url())
                .isEqualTo("https://a.example");
    }

    @Test
    void soDoNamesOfFiles() {
        assertThat(parse("a/2016__issue-17.markdown", "Text.").issue().metadata().number())
                .isEqualTo("17");
        assertThat(parse("2020-12-9-weekly.md", "Text.").issue().metadata().date())
                .contains(LocalDate.of(2020, 12, 9));
    }

    @Test
    void onlyTheFirstHeadingIsATitle() {
        var issue = parser.parse("Text.\n\n# Not the title\n\nText.\n").issue();
        assertThat(issue.metadata().title()).isEmpty();
        assertThat(issue.stories()).hasSize(1);
    }

    @Test
    void theMetadataHasItsPlace() {
        var parsed = parse("x.md", "---\nnumber: 1\n---\n\n# Title\n\nText.\n");
        var place = parsed.sourceMap().spanOf(parsed.issue().metadata()).orElseThrow();
        assertThat(parsed.source().slice(place)).isEqualTo("---\nnumber: 1\n---\n\n# Title");
    }
}
