package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lines above an issue in plain text, and the name of its file, tell of it. */
class MastheadTest {

    private static final String BELOW =
            "\n\nDear friends,\n\nIt folds towels, and it folds them well.\n\nKeep learning!\n\nAda\n";

    private final NewsletterParser parser =
            NewsletterParser.builder().profile(Profiles.ENGLISH).notation(Notation.TEXT).build();

    /** Lines, name of the file; publication, title, number, date. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            nullValues = "-",
            value = {
                "View in browser⏎⏎** Towel Weekly⏎------⏎Issue 214 | March 3, 2025 ¦ a.txt ¦ Towel Weekly ¦ Towel Weekly ¦ 214 ¦ 2025-03-03",
                "** Towel Weekly⏎------⏎ ¦ a.txt ¦ '' ¦ Towel Weekly ¦ '' ¦ -",
                "** Towel Weekly #7⏎------⏎May 3, 2025 ¦ a.txt ¦ Towel Weekly ¦ Towel Weekly #7 ¦ 7 ¦ 2025-05-03",
                "View in browser⏎⏎TOWELS 2025-03-03 ¦ a.txt ¦ TOWELS ¦ TOWELS 2025-03-03 ¦ '' ¦ 2025-03-03",
                "Towel Weekly⏎Issue 12, 3 May 2025 ¦ a.txt ¦ Towel Weekly ¦ Towel Weekly ¦ 12 ¦ 2025-05-03",
                "View in browser⏎⏎Issue 12 ¦ a.txt ¦ '' ¦ '' ¦ 12 ¦ -",
                "View in browser ¦ issue-9.txt ¦ '' ¦ '' ¦ 9 ¦ -",
                "View in browser⏎⏎Issue 12 ¦ issue-9.txt ¦ '' ¦ '' ¦ 12 ¦ -",
            })
    void aMastheadTells(
            String lines,
            String file,
            String publication,
            String title,
            String number,
            String date) {
        var text = lines.replace("⏎", "\n") + BELOW;
        var issue = parser.parse(SourceText.of(file, text)).issue();
        assertThat(issue.letter()).as("what is below stays a letter").isPresent();
        assertThat(issue.front()).isNotEmpty();
        assertThat(issue.metadata().publication()).isEqualTo(publication);
        assertThat(issue.metadata().title()).isEqualTo(title);
        assertThat(issue.metadata().number()).isEqualTo(number);
        assertThat(issue.metadata().date().map(Object::toString).orElse(null)).isEqualTo(date);
    }

    @Test
    void whatStandsInTheIssueTellsNothing() {
        var text = "Dear friends,\n\nIssue 12 | May 3, 2025\n\nTowels 7" + BELOW;
        var metadata = parser.parse(SourceText.of("a.txt", text)).issue().metadata();
        assertThat(metadata.title() + metadata.number() + metadata.publication()).isEmpty();
        assertThat(metadata.date()).isEmpty();
    }

    /** A text without a greeting, that nothing but its first words could part from a masthead. */
    @ParameterizedTest
    @CsvSource({
        "'It folds towels since May 3, 2025.', ''",
        "'It folds towels since May 3, 2025,\nand it folds them well.', ''",
        "'Towels of May 3, 2025', 2025-05-03",
        "'TOWELS\nMay 3, 2025', 2025-05-03",
    })
    void aSentenceIsNoMasthead(String first, String date) {
        var text = first + "\n\nIt is a text. It is a long one.\n\n".repeat(3);
        var metadata = parser.parse(SourceText.of("a.txt", text)).issue().metadata();
        assertThat(metadata.date().map(Object::toString).orElse("")).isEqualTo(date);
    }

    @Test
    void itHasAPlace() {
        var text = "\nView in browser\n\nTOWELS 2025-03-03" + BELOW;
        var parsed = parser.parse(SourceText.of("a.txt", text));
        var place = parsed.sourceMap().spanOf(parsed.issue().metadata()).orElseThrow();
        assertThat(parsed.source().slice(place)).isEqualTo("View in browser\n\nTOWELS 2025-03-03");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "a.md, Hello and welcome to another issue of *Towel Weekly*!, Towel Weekly",
                "a.txt, Hello and welcome to another issue of Towel Weekly!, Towel Weekly",
                "a.html, <p>Welcome to another issue of <em>Towel Weekly</em>!</p>, Towel Weekly",
                "a.txt, Welcome to the first edition of Towel Weekly in 2017!, Towel Weekly",
                "a.md, ---⏎publication: P⏎---⏎Welcome to issue 3 of Q!, P",
                "a.txt, We welcome you to the issue of towels., ''",
            })
    void theWelcomeNamesANewsletterThatHasNoTitle(String file, String text, String publication) {
        var parser = NewsletterParser.builder().profile(Profiles.ENGLISH).build();
        var source = SourceText.of(file, text.replace('⏎', '\n') + "\n");
        assertThat(parser.parse(source).issue().metadata().publication()).isEqualTo(publication);
    }

    @Test
    void aGreetingInItalicsBelowAHeadingOpensTheLetter() {
        var text =
                """
                Towels in Brief

                ### Hello Towels

                *Dear friends,*

                Last week I went to see the towels in their own house.

                Jo

                ### Towels Rise

                They rose again.
                """;
        var source = SourceText.of("a.md", text);
        var letter = NewsletterParser.create().parse(source).issue().letter().orElseThrow();
        assertThat(letter.salutation().orElseThrow().plainText()).isEqualTo("Dear friends,");
    }
}
