package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.model.Brief;
import org.copydesk.model.Figure;
import org.copydesk.model.Issue;
import org.copydesk.model.Item;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.ListBlock;
import org.copydesk.model.Node;
import org.copydesk.model.Promotion;
import org.copydesk.model.Rule;
import org.copydesk.model.Story;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain text as people type it, who have nothing but lines to say what they mean. */
class TypedTextTest {

    private static final String LETTER =
            "Dear neighbours,\n\nThe pots are back from the market, and we are glad of it.\n\n";

    private static final String TEXT =
            "The kettles were polished on Monday. They shine as they have not shone in years.\n\n";

    private final NewsletterParser parser =
            NewsletterParser.builder().profile(Profiles.ENGLISH).build();

    private Issue read(String text) {
        return parser.parse(SourceText.of("a.txt", text)).issue();
    }

    private static List<String> headlines(Issue issue) {
        return issue.items().stream().map(TypedTextTest::headline).toList();
    }

    private static String headline(Item item) {
        if (item instanceof Brief brief) {
            return "brief: " + brief.headline().plainText();
        }
        return item instanceof Story story
                ? "story: " + story.headline().map(Line::plainText).orElse("")
                : "";
    }

    @ParameterizedTest
    @ValueSource(strings = {"KETTLES SHINE AGAIN", "Kettles shine again", "Kettles Shine Again"})
    void aLineRightAboveItsTextIsAHeadline(String headline) {
        var issue = read("POTS AND PANS\n\n" + headline + "\n" + TEXT + "THE CELLAR\n\n" + TEXT);
        assertThat(issue.sections().get(0).title().orElseThrow().plainText())
                .isEqualTo("POTS AND PANS");
        assertThat(headlines(issue)).startsWith("brief: " + headline);
    }

    @Test
    void aLineAboveAnAddressIsAHeadline() {
        var issue =
                read(
                        "LINKS\n\nA ladle for every soup\nhttps://soup.example/ladle\nTwelve are compared.\n\n"
                                + "Why spoons bend\nhttps://soup.example/spoons\n\nARTICLES\n\n"
                                + TEXT);
        assertThat(headlines(issue))
                .startsWith("brief: A ladle for every soup", "brief: Why spoons bend");
    }

    /** Beside lines of more words, which alone tell that they are headings. */
    @ParameterizedTest
    @CsvSource({
        "LADLES, true",
        "POTS, true",
        "PAN, false",
        "SOUP-22, false",
        "Ladles, false",
    })
    void aWordOfCapitalsIsAHeadingUnlessItIsShort(String word, boolean heading) {
        var issue = read("THE KITCHEN\n\n" + TEXT + word + "\n\n" + TEXT + "THE CELLAR\n\n" + TEXT);
        assertThat(headlines(issue).contains("story: " + word)).isEqualTo(heading);
    }

    @Test
    void oneLineInCapitalsIsNotEnoughToTellHeadings() {
        var issue = read(LETTER + "ANN AND BOB AT THE WELL\n\n" + TEXT + TEXT);
        assertThat(issue.letter()).isPresent();
        assertThat(headlines(issue)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Until the pots boil, Ann",
        "Until the pots boil, Ann Ladle",
        "Kind regards, Ann Ladle",
    })
    void aNameStandsUnderAFarewell(String farewell, String name) {
        var issue = read(LETTER + farewell + ",\n" + name + "\n");
        assertThat(signature(issue)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "'Ann B. Ladle\nHead of Kettles', true",
        "'ANN LADLE\nHead of Kettles\nSoup Press\nBroth Lane', true",
        "'ANN LADLE\nHead of Kettles\nSoup Press\nBroth Lane\nBath', false",
        "'Ann Ladle\nHead of Pots, Pans, Ladles, Spoons, Knives and Tea', true",
        "'Ann Ladle\nHead of Pots, Pans, Ladles, Spoons, Knives and Soup', false",
        "'Ann Ladle\nThe kettles shine.', false",
        "'Pots shine.\nSo do pans', false",
    })
    void whatSomebodyIsStandsUnderTheName(String lines, boolean signature) {
        var issue = read(LETTER + "Best wishes,\n\n" + lines + "\n\nTel: 01 23\n");
        assertThat(signature(issue).contains(lines)).isEqualTo(signature);
    }

    @Test
    void theRulesAroundAHeadingInCapitalsBelongToItsSection() {
        var issue =
                read(
                        "---\n\nPOTS AND PANS\n\n---\n\n"
                                + TEXT
                                + "---\n\nTHE CELLAR\n\n---\n\n"
                                + TEXT);
        assertThat(issue.front()).isEmpty();
        assertThat(issue.sections().get(0).all(Rule.class)).hasSize(4);
    }

    @Test
    void aLabelDisclosesAPromotion() {
        var issue =
                read(
                        "THE KITCHEN\n\n"
                                + TEXT
                                + "Sponsored: Ladles that last.\n\nTHE CELLAR\n\n"
                                + TEXT);
        assertThat(issue.all(Promotion.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"New ladles", "Ladles for Everyone", "Ladles"})
    void aLineIsNoPictureWhereNothingTellsOfPictures(String line) {
        var text = LETTER + line + "\n\n" + TEXT + "Best wishes,\n\nAnn\n";
        assertThat(read(text).all(Figure.class)).isEmpty();
        var told = "Photo of a kettle on a hob\n\n" + TEXT + "Best wishes,\n\nAnn\n";
        assertThat(read(LETTER + line + "\n\n" + TEXT + told).all(Figure.class)).hasSize(2);
    }

    private static List<String> signature(Issue issue) {
        return issue.letter().orElseThrow().signature().stream().map(Line::plainText).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'THE POT        Volume 3, Number 14', 14, THE POT",
        "'THE POT\nVol. 7', 7, THE POT",
        "'=== THE POT ===\nTuesday, 9 January 2024 | Issue #112', 112, THE POT",
        "'From: The Pot <pot@soup.example>\nSubject: Soup is back (issue 5)\nX-Soup: yes', 5, The Pot",
        "'Subject: The Pot, issue 5', 5, The Pot",
    })
    void whatStandsAboveTellsTheNumber(String above, String number, String publication) {
        var issue = read(above + "\n\n" + LETTER + "Best wishes,\nAnn\n");
        assertThat(issue.metadata().number()).isEqualTo(number);
        assertThat(issue.metadata().publication()).isEqualTo(publication);
        assertThat(issue.letter().flatMap(Letter::salutation)).isPresent();
    }

    /** With nothing below that could not stand above an issue, too. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12})
    void aMailMayHaveAHeadOfManyLines(int lines) {
        var head = "From: The Pot <pot@soup.example>\nSubject: Soup is back (issue 5)\n";
        var more = "Received: from a kitchen that is far away\n".repeat(lines);
        var issue = read(head + more + "\n" + TEXT + "POTS AND PANS\n\n" + TEXT);
        assertThat(issue.metadata().number()).isEqualTo("5");
        assertThat(issue.metadata().title()).isEqualTo("Soup is back (issue 5)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Above its text, in one line or wrapped.
                "'1. Kettles shine\nThey were polished on Monday by all of us.'        | 1",
                "'1) Kettles shine\nThey were polished on Monday by all of us.'        | 1",
                // An item that is wrapped, that goes on, that ends, or that others follow.
                "'1. Kettles shine today\nas they never did before in this kitchen.'   | 0",
                "'1. Kettles shine.\nThey were polished on Monday by all of us.'       | 0",
                "'1. Kettles shine\n2. Pans do not shine, and never did in years.'     | 0",
                "'1. Kettles shine and pans do not, and never did in all the\nYears.'  | 0",
            })
    void aNumberedLineRightAboveItsTextIsAHeadline(String lines, int briefs) {
        var issue = read("POTS AND PANS\n\n" + lines + "\n\nTHE CELLAR\n\n" + TEXT);
        assertThat(issue.all(Brief.class)).hasSize(briefs);
        assertThat(issue.all(ListBlock.class)).hasSize(1 - briefs);
    }

    @Test
    void aFooterIsToldByAnyOfItsLines() {
        var footer =
                "You are receiving this, as you asked for it.\n"
                        + "Soup Press, Broth Lane, ".repeat(5);
        assertThat(read(LETTER + "Best wishes,\nAnn\n\n" + footer).footer()).isPresent();
    }

    @Test
    void aNumberedLineInCapitalsIsNoItem() {
        var issue =
                read("1. THE POTS\n\n" + TEXT + "2. THE PANS\n\n" + TEXT + "3. LADLES\n\n" + TEXT);
        assertThat(headlines(issue))
                .containsExactly("story: 1. THE POTS", "story: 2. THE PANS", "story: 3. LADLES");
    }

    @ParameterizedTest
    @CsvSource({
        "'1. THE POTS', 0",
        "'1. POTS', 0",
        "'Soups:\n\n1. POTS', 0",
        "'1. PAN', 1",
        "'1. The POTS', 1",
        "'1. 鍋とフライパン', 1",
        "'1. POTS\n2. PANS', 1",
        "'Soups:\n1. POTS', 1",
    })
    void aNumberedLineAloneIsAnItemUnlessItIsInCapitals(String lines, int lists) {
        assertThat(read(lines + "\n\n" + TEXT).all(ListBlock.class)).hasSize(lists);
        assertThat(read(TEXT + lines).all(ListBlock.class)).hasSize(lists);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more: https://a.example/1",
                "https://a.example/1",
                "Read more",
                "Read more »",
                "→ To the kettles",
            })
    void aBriefMayEndInALineThatLeadsOn(String line) {
        var issue =
                read(
                        "Kettles shine\nThey were polished on Monday.\n\n"
                                + line
                                + "\n\nPans wait\nThey will be polished on Friday.\n\n"
                                + line);
        assertThat(headlines(issue)).containsExactly("brief: Kettles shine", "brief: Pans wait");
    }

    /** A line in capitals may be anything, but above a list it is a heading. */
    @ParameterizedTest
    @CsvSource({"'- one\n- two', 1", "One and two., 0"})
    void aLineInCapitalsAboveAListIsAHeading(String below, int headings) {
        var issue = read(LETTER + TEXT + "QUICK BITS\n\n" + below.translateEscapes() + "\n\n");
        var titles = issue.sections().stream().flatMap(section -> section.title().stream()).count();
        assertThat(titles + issue.items().size()).isEqualTo(headings);
    }

    /** Lines that nobody wraps are paragraphs, though no blank line parts them. */
    @Test
    void longLinesAreParagraphs() {
        var line = "The kettles were polished on Monday, ".repeat(4) + "and they shine.";
        var issue = read(LETTER + line + "\n" + line + "\nNote: Pots, too.\nPans\nare dull.\n");
        assertThat(issue.letter().orElseThrow().blocks().stream().skip(1).map(Node::plainText))
                .containsExactly(line, line, "Note: Pots, too.\nPans\nare dull.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"and", "The kettles were polished,"})
    void longLinesThatGoOnAreNone(String end) {
        var line = "The kettles were polished on Monday, ".repeat(4) + end;
        var issue = read(LETTER + line + "\nthe " + line + "\n");
        assertThat(issue.letter().orElseThrow().blocks()).hasSize(2);
    }

    /** A dek is a sentence, or several that are short. */
    @ParameterizedTest
    @CsvSource({
        "It is made of one sentence that says what there is to read about below., 1",
        "It is short. So is this., 1",
        "It has a sentence that is long enough for a dek. And it has another one that says more., 1",
        "It has a sentence that is long enough for a dek. And it has another one that says much more than any dek does., 0",
    })
    void aDekIsShort(String text, int deks) {
        var issue = read(LETTER + "Kettles Shine Again\n\n" + text + "\n\n" + TEXT);
        assertThat(issue.stories().stream().flatMap(story -> story.dek().stream())).hasSize(deks);
        assertThat(headlines(issue)).containsExactly("story: Kettles Shine Again");
    }

    /** Briefs right under each other have more text than headlines, all in all. */
    @ParameterizedTest
    @CsvSource({
        "They do so wherever soup is hot. Nobody in the town who was asked knows why they do it., 2",
        "They do., 1",
    })
    void headlinesAndTextsTakeTurns(String text, int briefs) {
        var issue =
                read(
                        LETTER
                                + "LINKS\n\nA ladle for every soup that is eaten in this town\nTwelve soups.\n"
                                + "Why our spoons bend in the hot soup\n"
                                + text
                                + "\n\nTHE CELLAR\n\n"
                                + TEXT);
        assertThat(issue.items(Brief.class)).hasSize(briefs);
    }
}
