package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.model.Issue;
import org.copydesk.model.Label;
import org.copydesk.model.LabelKind;
import org.copydesk.model.Line;
import org.copydesk.model.Node;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Promotion;
import org.copydesk.model.Roundup;
import org.copydesk.model.Section;
import org.copydesk.model.Story;
import org.copydesk.model.source.Notation;
import org.copydesk.parser.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownStructureTest {

    private static final NewsletterParser BATCH =
            NewsletterParser.builder().notation(Notation.MARKDOWN).build();

    private static final NewsletterParser ENGLISH =
            NewsletterParser.builder()
                    .profile(Profiles.ENGLISH)
                    .notation(Notation.MARKDOWN)
                    .build();

    private static Issue english(String markdown) {
        return ENGLISH.parse(markdown).issue();
    }

    private static List<String> titles(Issue issue) {
        return issue.sections().stream()
                .map(section -> section.title().map(Node::plainText).orElse(""))
                .toList();
    }

    @Test
    void aPostscriptInBoldIsNoStory() {
        var letter =
                BATCH.parse(
                                "Dear friends,\n\nText.\n\nKeep learning!\n\nAndrew\n\n**P.S.** More.\n")
                        .issue()
                        .letter()
                        .orElseThrow();
        assertThat(letter.postscripts()).extracting(Node::plainText).containsExactly("P.S. More.");
    }

    @Test
    void aDraftHasAllItsParts() {
        var issue =
                BATCH.parse(
                                """
                                ---
                                number: 39
                                ---

                                # The Title

                                Dear friends,

                                This is the letter, which has a sentence.

                                Keep learning!

                                Andrew

                                ## News

                                ![alt](a.png)

                                ### First Story

                                By Jane Doe

                                *What it is about.*

                                **What’s new:** This is.

                                **Odd one.** So is this.

                                ### A MESSAGE FROM ACME

                                We made something. Try it today

                                ## Data Points

                                ### First brief

                                It is short.

                                * * *

                                Subscribe to The Batch
                                """)
                        .issue();
        assertThat(issue.metadata().title()).isEqualTo("The Title");
        assertThat(issue.letter().orElseThrow().signature()).containsExactly(Line.of("Andrew"));
        assertThat(titles(issue)).containsExactly("News", "Data Points");
        var story = issue.stories().get(0);
        assertThat(story.figure()).isPresent();
        assertThat(story.byline()).contains(Line.of("By Jane Doe"));
        assertThat(story.dek()).contains(Line.of("What it is about."));
        assertThat(story.all(Label.class))
                .containsExactly(
                        new Label("What’s new", LabelKind.WHATS_NEW),
                        new Label("Odd one.", LabelKind.OTHER));
        assertThat(issue.items(Promotion.class).get(0).sponsor()).isEqualTo("ACME");
        assertThat(issue.items(org.copydesk.model.Brief.class)).hasSize(1);
        assertThat(issue.footer().orElseThrow().blocks())
                .containsExactly(Paragraph.of("Subscribe to The Batch"));
    }

    @Test
    void aPlainParagraphBeforeLabelsIsADek() {
        var story =
                BATCH.parse("### Headline\n\nIt sums it up.\n\n**What’s new:** This is.\n")
                        .issue()
                        .stories()
                        .get(0);
        assertThat(story.dek()).contains(Line.of("It sums it up."));
    }

    @Test
    void whereDeksAreInItalicsAParagraphAboveALabelIsText() {
        var stories =
                BATCH.parse(
                                """
                                ## News

                                ### A Story

                                *A dek.*

                                **What’s new:** It is.

                                ### Another Story

                                A paragraph.

                                **What’s new:** It is, too.
                                """)
                        .issue()
                        .stories();
        assertThat(stories.get(0).dek()).map(Node::plainText).contains("A dek.");
        assertThat(stories.get(1).dek()).isEmpty();
        assertThat(stories.get(1).passages()).hasSize(2);
    }

    @Test
    void aParagraphAloneIsText() {
        var story =
                BATCH.parse("## News\n\n### A Story\n\nA paragraph.\n").issue().stories().get(0);
        assertThat(story.dek()).isEmpty();
        assertThat(story.passages()).hasSize(1);
    }

    @Test
    void aGreetingBelowAPreviewOpensTheLetter() {
        var issue =
                english(
                        """
                        In this issue we look at boats that sail on their own, and at what they cost.

                        - Boats
                        - Costs

                        Hello readers,

                        The boats are here. We went to see them.

                        Keep sailing!

                        Jane Doe

                        ## Boats

                        ### They Sail

                        And how.
                        """);
        var letter = issue.letter().orElseThrow();
        assertThat(issue.front()).hasSize(2);
        assertThat(letter.salutation()).map(Node::plainText).contains("Hello readers,");
        assertThat(letter.signOff()).extracting(Node::plainText).containsExactly("Keep sailing!");
        assertThat(letter.signature()).extracting(Node::plainText).containsExactly("Jane Doe");
    }

    @Test
    void aNameRightAboveTheFirstHeadingSignsALetter() {
        var letter =
                english(
                                """
                                Dear friends,

                                The boats are here. We went to see them.

                                ![A boat](boat.png)

                                Jane Doe

                                ## Boats

                                ### They Sail

                                And how.
                                """)
                        .letter()
                        .orElseThrow();
        assertThat(letter.signature()).extracting(Node::plainText).containsExactly("Jane Doe");
        assertThat(letter.blocks()).hasSize(2);
    }

    @Test
    void aboveALineThatEndsAllItemsThereIsNoFooter() {
        var items = "## News\n\n### A Story\n\nText.\n\nMore.\n\n---\n\nSee you on Monday.\n";
        assertThat(english(items).footer()).isPresent();
        assertThat(english(items + "\n_ _ _\n").footer()).isEmpty();
    }

    @Test
    void theFirstParagraphOfAnEssayIsText() {
        var story = english("## Headline\n\nIt begins.\n\nIt goes on.\n").stories().get(0);
        assertThat(story.dek()).isEmpty();
        assertThat(story.passages().get(0).blocks()).hasSize(2);
    }

    @Test
    void headingsWithHeadingsRightBelowAreSections() {
        var issue = english("## One\n\n### A\n\nText.\n\n### B\n\nText.\n\n## Two\n\nMore text.\n");
        assertThat(titles(issue)).containsExactly("One", "Two");
        assertThat(issue.sections().get(0).items()).hasSize(2);
        assertThat(issue.sections().get(1).blocks()).containsExactly(Paragraph.of("More text."));
    }

    @Test
    void headingsWithTextOfTheirOwnAreStories() {
        var issue =
                english(
                        """
                        ## One

                        Text.

                        ---

                        ## Two

                        Text.

                        ### Part

                        Text.

                        ## Three

                        Text.
                        """);
        assertThat(titles(issue)).containsExactly("");
        assertThat(issue.stories()).hasSize(3);
        assertThat(issue.all(org.copydesk.model.Rule.class)).isEmpty();
        assertThat(issue.all(org.copydesk.model.Heading.class)).hasSize(1);
    }

    @Test
    void headingsOverListsOfLinksAreSections() {
        var issue =
                english(
                        """
                        ## Featured

                        - [A](http://a) by Jo
                          > It is said.
                        - [B](http://b)

                        ## Jobs

                        - [C](http://c). Far away.

                        Tell us.
                        """);
        assertThat(titles(issue)).containsExactly("Featured", "Jobs");
        var roundups = issue.items(Roundup.class);
        assertThat(roundups.get(0).headline()).isEmpty();
        assertThat(roundups.get(0).entries()).hasSize(2);
        assertThat(roundups.get(0).entries().get(0).title().links().get(0).target())
                .isEqualTo("http://a");
        assertThat(roundups.get(0).entries().get(0).blocks()).hasSize(2);
        assertThat(roundups.get(1).entries().get(0).blocks())
                .containsExactly(Paragraph.of("Far away."));
        assertThat(roundups.get(1).closing()).containsExactly(Paragraph.of("Tell us."));
    }

    @Test
    void aPictureOfAnEntryStandsBelowARule() {
        var roundup =
                english(
                                "### Papers\n\n- [A](a): b\n- [C](c): d\n\n---\n\n![](e.png)\n\nMore of it.\n")
                        .items(Roundup.class)
                        .get(0);
        assertThat(roundup.entries().get(1).blocks()).hasSize(2);
        assertThat(roundup.closing()).hasSize(1);
    }

    @Test
    void listsOfLinksUnderAHeadlineAreRoundups() {
        var issue =
                english(
                        "## One\n\n### A\n\n* [x](http://x)\n* [tag] [y](http://y)\n\n### B\n\nText.\n");
        var roundup = (Roundup) issue.sections().get(0).items().get(0);
        assertThat(roundup.headline()).contains(Line.of("A"));
        assertThat(roundup.entries().get(1).title().plainText()).isEqualTo("[tag] y");
        assertThat(issue.sections().get(0).items().get(1)).isInstanceOf(Story.class);
    }

    @Test
    void boldBeginningsAreLabelsIfTheyEndAsLabelsDo() {
        var issue =
                english(
                        """
                        ### H

                        Text.

                        **A:** a

                        **B**: b

                        __C.__ c

                        **D** is d.

                        **E!** e

                        F: f.

                        **[G](http://g):** g
                        """);
        assertThat(issue.all(Label.class).stream().map(Label::text))
                .containsExactly("A", "B", "C.", "E!");
        assertThat(issue.stories().get(0).passages()).hasSize(4);
    }

    @Test
    void aSponsorIsAPromotion() {
        var issue =
                english(
                        "## News\n\n### A\n\nText.\n\n### Sponsored by ACME\n\nBuy it.\n\n### B\n\nText.\n");
        var promotion = issue.items(Promotion.class).get(0);
        assertThat(promotion.sponsor()).isEqualTo("ACME");
        assertThat(promotion.blocks()).containsExactly(Paragraph.of("Buy it."));
    }

    @ParameterizedTest
    @CsvSource({
        "Sponsor: Ladles & Sons, Ladles & Sons",
        "Today’s sponsor: ACME, ACME",
        "Sponsor — ACME, ACME",
        "This week’s sponsor, ''",
        "A word from our sponsor: ACME, ACME",
        "A word from our sponsors, our sponsors",
        "In partnership with ACME, ACME",
    })
    void aHeadingNamesTheSponsor(String heading, String sponsor) {
        var issue =
                english(
                        "### Pots\n\nText.\n\n### "
                                + heading
                                + "\n\nBuy it.\n\n### Pans\n\nText.\n");
        assertThat(issue.items(Promotion.class))
                .extracting(Promotion::sponsor)
                .containsExactly(sponsor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sponsors of science", "Soups: sponsor", "Sponsor why"})
    void otherHeadingsNameNone(String heading) {
        var issue = english("### Pots\n\nText.\n\n### " + heading + "\n\nThey left.\n");
        assertThat(issue.stories()).hasSize(2);
    }

    /** A day in italics is that of the issue, where no headline stands above it. */
    @ParameterizedTest
    @CsvSource({
        "'*May 3, 2024*\n\n## Pots\n\nText.', 1",
        "'*It was May 3, 2024.*\n\n## Pots\n\nText.', 0",
        "'## Pots\n\n*May 3, 2024*\n\nText.', 0",
    })
    void aDayInItalicsStandsAboveTheIssue(String text, int front) {
        assertThat(english("# Soups\n\n" + text.translateEscapes() + "\n").front()).hasSize(front);
    }

    @Test
    void knownTitlesAreSectionsEvenWithoutHeadlines() {
        var sections = BATCH.parse("## News\n\nOnly text.\n").issue().sections();
        assertThat(sections)
                .containsExactly(
                        new Section(
                                java.util.Optional.of(Line.of("News")),
                                List.of(Paragraph.of("Only text.")),
                                List.of()));
    }

    @Test
    void whatFollowsTheLastRuleIsTheFooter() {
        var issue = english("## A\n\nText.\n\n---\n\nThat is all.\n\nBye\n");
        assertThat(issue.footer().orElseThrow().blocks()).hasSize(2);
    }
}
