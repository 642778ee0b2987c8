package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.copydesk.model.Brief;
import org.copydesk.model.Entry;
import org.copydesk.model.Issue;
import org.copydesk.model.Item;
import org.copydesk.model.Label;
import org.copydesk.model.Line;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Promotion;
import org.copydesk.model.Roundup;
import org.copydesk.model.Story;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where the pieces of an issue begin and end, whatever newsletter it is.
 *
 * <p>An issue is written as its pieces: {@code #} and the title of a section, {@code *} and a
 * headline, {@code $} and the heading of a promotion, each with the number of blocks below it.
 */
class PiecesTest {

    private static final String TEXT = "Kettles were polished on Monday. They shine again.";

    private final NewsletterParser parser =
            NewsletterParser.builder().profile(Profiles.ENGLISH).build();

    private Issue read(String file, String... blocks) {
        return parser.parse(SourceText.of(file, String.join("\n\n", blocks))).issue();
    }

    private String pieces(String file, String... blocks) {
        var issue = read(file, blocks);
        var pieces = new StringJoiner(" ");
        if (!issue.front().isEmpty()) {
            pieces.add("front " + issue.front().size());
        }
        issue.letter().ifPresent(letter -> pieces.add("letter " + letter.blocks().size()));
        for (var section : issue.sections()) {
            section.title().ifPresent(title -> pieces.add("#" + title.plainText()));
            if (!section.blocks().isEmpty()) {
                pieces.add(String.valueOf(section.blocks().size()));
            }
            section.items().forEach(item -> pieces.add(piece(item)));
        }
        issue.footer().ifPresent(footer -> pieces.add("footer " + footer.blocks().size()));
        return pieces.toString();
    }

    private static String piece(Item item) {
        if (item instanceof Story story) {
            int blocks = story.passages().stream().mapToInt(p -> p.blocks().size()).sum();
            return "*"
                    + story.headline().map(Line::plainText).orElse("")
                    + " "
                    + (blocks + story.dek().stream().count());
        } else if (item instanceof Promotion promotion) {
            return "$"
                    + promotion.heading().map(Line::plainText).orElse("")
                    + " "
                    + promotion.blocks().size();
        }
        return item instanceof Brief brief
                ? "-" + brief.headline().plainText() + " " + brief.blocks().size()
                : "=" + ((Roundup) item).entries().size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md"})
    void aGreetingInAnyLanguageMayStandBelowAName(String file) {
        var read = pieces(file, "Der Kessel", "Liebe Leser,", TEXT, TEXT);
        assertThat(read).isEqualTo("front 1 letter 2");
    }

    @Test
    void aGreetingMayStandBelowAPicture() {
        var read = pieces("a.md", "![The Kettle](logo.png)", "Verehrte Gäste,", TEXT, TEXT);
        assertThat(read).isEqualTo("front 1 letter 2");
    }

    @Test
    void aRuleEndsAPromotion() {
        assertThat(pieces("a.md", "### Sponsored by Ann", TEXT, "---", TEXT, TEXT))
                .isEqualTo("$Sponsored by Ann 1 * 2");
        assertThat(pieces("a.md", "### Sponsored by Ann", TEXT, "---", "Bye for now."))
                .isEqualTo("$Sponsored by Ann 1 footer 1");
    }

    @Test
    void aHeadingRightBelowThatOfAPromotionIsPartOfIt() {
        var ad = "### TOGETHER WITH ANN";
        assertThat(pieces("a.md", ad, "### Soup that sings", TEXT, "### Pots", TEXT))
                .isEqualTo("$TOGETHER WITH ANN 2 *Pots 1");
        assertThat(pieces("a.md", ad, TEXT, "### Soup that sings", TEXT))
                .isEqualTo("$TOGETHER WITH ANN 1 *Soup that sings 1");
        assertThat(pieces("a.md", ad, "#### Soup that sings", TEXT, "### Pots", TEXT))
                .isEqualTo("$TOGETHER WITH ANN 2 *Pots 1");
        var page =
                """
                <h6>TOGETHER WITH ANN</h6><h3>Soup that sings</h3><p>TEXT</p>
                <p><a href="/o">Order a bowl</a></p>
                <h2>News</h2><h3>Pots ring</h3><p>TEXT</p><h3>Pans bang</h3><p>TEXT</p>
                """;
        assertThat(pieces("a.html", page.replace("TEXT", TEXT)))
                .isEqualTo("$TOGETHER WITH ANN 3 #News *Pots ring 1 *Pans bang 1");
    }

    @Test
    void aHeadingBelowAPromotionIsPartOfItUnlessItIsOfAHigherLevel() {
        var soup = "### Soup that sings";
        assertThat(pieces("a.md", "## 🙏 Sponsor", soup, TEXT, "## Pots", TEXT))
                .isEqualTo("$🙏 Sponsor 2 #Pots 1");
        assertThat(pieces("a.md", "**TOGETHER WITH ANN**", soup, TEXT, "### Pots", TEXT))
                .isEqualTo("$TOGETHER WITH ANN 2 *Pots 1");
        assertThat(pieces("a.md", "### TOGETHER WITH ANN", "## Soups", TEXT, "## Pots", TEXT))
                .isEqualTo("$TOGETHER WITH ANN 0 #Soups 1 #Pots 1");
    }

    @Test
    void labelsInARowAreLabels() {
        var labels = List.of("How they did it: They rang.", "Results: They sang.", "Cost: None.");
        var three = "Pots Ring\n\nThey do.\n\n" + TEXT + "\n\n" + String.join("\n\n", labels);
        assertThat(read("a.txt", three).all(Label.class)).hasSize(3);
        var two = "Pots Ring\n\nThey do.\n\n" + TEXT + "\n\n" + labels.get(0);
        assertThat(read("a.txt", two).all(Label.class)).isEmpty();
    }

    @Test
    void aPromotionMayRepeatThatItIsOne() {
        assertThat(
                        pieces(
                                "a.txt",
                                "TOGETHER WITH ANN",
                                "Stir faster with Ann (Sponsor)",
                                TEXT,
                                "News",
                                "Pots Ring",
                                TEXT))
                .isEqualTo("$TOGETHER WITH ANN 2 #News *Pots Ring 1");
    }

    @Test
    void anEmojiMayOpenAWording() {
        var issue = read("a.md", "### 🙏 Sponsored by Ann", TEXT, "### Pots", TEXT);
        assertThat(issue.items(Promotion.class))
                .singleElement()
                .extracting(Promotion::sponsor)
                .isEqualTo("Ann");
        assertThat(pieces("a.txt", "Pots Ring", TEXT, "© 2026 Soup Press")).endsWith("footer 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Read more", "READ MORE", "[Read more]", "[READ MORE]", "→ To the pots"})
    void aLineThatLeadsOnBeginsNothing(String line) {
        assertThat(pieces("a.txt", "Pots Ring", TEXT, TEXT, line, "Pans Bang", TEXT, TEXT, line))
                .isEqualTo("*Pots Ring 3 *Pans Bang 3");
    }

    @Test
    void aButtonBeginsNoFooter() {
        var page =
                """
                <h1>Soup</h1><p>TEXT</p><h2>The cost</h2><p>TEXT</p>
                <p><a href="/share">Share</a></p><p>TEXT</p><p>Until next week,</p><p>Ann</p>
                """;
        assertThat(pieces("a.html", page.replace("TEXT", TEXT)))
                .isEqualTo("*Soup 1 *The cost 3 footer 2");
    }

    @Test
    void aLinkToLeaveTellsAFooterInAnyLanguage() {
        var page =
                """
                <h2>News</h2><h3>Pots ring</h3><p>TEXT</p><h3>Pans bang</h3><p>TEXT</p>
                <p>Keine Lust mehr? <a href="https://soup.example/unsubscribe?u=1">Hier klicken</a></p>
                """;
        assertThat(pieces("a.html", page.replace("TEXT", TEXT)))
                .isEqualTo("#News *Pots ring 1 *Pans bang 1 footer 1");
    }

    @Test
    void wordsInCapitalsAreTitlesWhereSeveralAre() {
        assertThat(
                        pieces(
                                "a.txt",
                                "POTS",
                                "Copper is back",
                                TEXT,
                                TEXT,
                                "TOGETHER WITH ANN",
                                TEXT,
                                "PANS",
                                "Iron is out",
                                TEXT,
                                TEXT))
                .isEqualTo("#POTS *Copper is back 2 $TOGETHER WITH ANN 1 #PANS *Iron is out 2");
    }

    @Test
    void whatStandsAboveAPromotionIsNoFront() {
        assertThat(
                        pieces(
                                "a.txt",
                                "POTS",
                                "Copper sold well as cooks waited.",
                                "TOGETHER WITH ANN",
                                "Ann rounds up your pans.",
                                "PANS",
                                "Sales of iron tripled last year."))
                .isEqualTo("*POTS 1 $TOGETHER WITH ANN 1 *PANS 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Source: Soup Daily", "Photo: Ann Ladle", "Sources: Ann, Soup Daily"})
    void aCreditIsNoHeadline(String line) {
        assertThat(pieces("a.txt", "Pots Ring", TEXT, TEXT, line, "Pans Bang", TEXT, TEXT))
                .isEqualTo("*Pots Ring 3 *Pans Bang 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.html"})
    void whatWasALabelOnceIsOneAgain(String file) {
        var said = List.of("Ann: What rings?", "Bo: Pots. They always do.", "Sometimes pans.");
        var again = List.of("Ann: And now?", "Bo: It is quiet. I like that.");
        var lines =
                Stream.of(List.of("The Pots Talk Back", TEXT), said, again).flatMap(List::stream);
        var issue =
                file.endsWith("html")
                        ? read(file, "<p>" + String.join("</p><p>", lines.toList()) + "</p>")
                        : read(file, lines.toArray(String[]::new));
        assertThat(issue.all(Label.class))
                .extracting(Label::text)
                .containsExactly("Ann", "Bo", "Ann", "Bo");
    }

    @Test
    void aFarewellAndANameMayShareAParagraph() {
        var letter =
                read("a.md", "Dear cooks,", TEXT, "Happy stirring,  \nAnn Ladle  \nChief cook")
                        .letter()
                        .orElseThrow();
        assertThat(letter.signOff()).extracting(Line::plainText).containsExactly("Happy stirring,");
        assertThat(letter.signature())
                .first()
                .extracting(Line::plainText)
                .asString()
                .startsWith("Ann Ladle");
        assertThat(letter.blocks()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pots are red,  \nPans are blue\n\nIt rang, and then it rang again.",
                "Pots and pans,  \nwell\n\nIt rang, and then it rang again.",
                "All of them rang.  \nAnn",
                "Once, twice,  \nThrice\n\nIt rang, and then it rang again."
            })
    void versesAreParagraphs(String verse) {
        var letter = read("a.md", "Dear cooks,", TEXT, verse).letter().orElseThrow();
        assertThat(letter.signOff()).isEmpty();
        assertThat(letter.blocks().get(1).plainText()).contains("\n");
    }

    @Test
    void editorsMaySignAsSuch() {
        var letter =
                read("a.txt", "Dear cooks,", TEXT, TEXT, "See you in two weeks,\nThe editors")
                        .letter()
                        .orElseThrow();
        assertThat(letter.signOff())
                .extracting(Line::plainText)
                .containsExactly("See you in two weeks,");
        assertThat(letter.signature()).extracting(Line::plainText).containsExactly("The editors");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ann Lee",
                "by Ann Lee",
                "BY ANN LEE",
                "Written by Ann Lee",
                "Words by Ann Lee and Bo van der Ray",
                "By Ann Lee, who writes of pots",
                "By @ann"
            })
    void aBylineStandsBelowAHeadline(String byline) {
        assertThat(bylineOf(read("a.txt", "Pots Ring", byline, TEXT, TEXT))).isEqualTo(byline);
        assertThat(bylineOf(read("a.md", "## Pots Ring", byline, TEXT, TEXT))).isEqualTo(byline);
        var page = read("a.html", "<h2>Pots Ring</h2>", "<p>" + byline, "<p>" + TEXT, "<p>" + TEXT);
        assertThat(bylineOf(page)).isEqualTo(byline);
    }

    private static String bylineOf(Issue issue) {
        return issue.stories().get(0).byline().map(Line::plainText).orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"By the Numbers", "By hand and by foot"})
    void notAllThatBeginsSoIsAByline(String line) {
        var read = read("a.md", "## Pots Ring", line, TEXT);
        assertThat(bylineOf(read)).isEmpty();
    }

    @Test
    void aBylineInItalicsIsNoDek() {
        var read = read("a.md", "## Pots Ring", "*By Ann Lee*", "*They do.*", TEXT);
        assertThat(bylineOf(read)).isEqualTo("By Ann Lee");
        assertThat(read.stories().get(0).dek()).isPresent();
    }

    @Test
    void aLineThatGoesUpToTheMarginIsNoHeadline() {
        var wrapped =
                "The auction of pots was visited by the prime minister of all of us\n"
                        + "Potters. She bought nothing.";
        assertThat(pieces("a.txt", "News", "Pots Ring", wrapped, "Pans Bang", TEXT))
                .isEqualTo("#News *Pots Ring 1 *Pans Bang 1");
    }

    @Test
    void aLetterMayHaveAHeading() {
        var read = pieces("a.md", "# Soup 12", "## From the cook", "Hello friends,", TEXT, "Ann");
        assertThat(read).isEqualTo("front 1 letter 1");
        assertThat(pieces("a.md", "## Pots", TEXT, "Hello friends,", TEXT)).isEqualTo("*Pots 3");
    }

    @Test
    void aTableOfContentsMayStandAboveAGreeting() {
        var contents = "In this issue:\n\n  1. Pots that ring\n  2. Pans that bang";
        var read =
                pieces("a.txt", "The Kettle\nIssue 12", contents, "Hello everyone,", TEXT, "Ann");
        assertThat(read).isEqualTo("front 3 letter 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.html"})
    void aFarewellMayCloseAnIssueRatherThanItsLetter(String file) {
        var blocks = new ArrayList<>(List.of("Hey there,", TEXT));
        for (var headline : List.of("Pots Ring", "Pans Bang", "Lids Sing")) {
            blocks.addAll(List.of(headline, TEXT, TEXT));
        }
        blocks.add("Talk soon,\nFay");
        if (file.endsWith("html")) {
            blocks.replaceAll(PiecesTest::tagged);
        }
        assertThat(pieces(file, blocks.toArray(String[]::new)))
                .isEqualTo("letter 1 *Pots Ring 2 *Pans Bang 2 *Lids Sing 2 footer 2");
    }

    private static String tagged(String words) {
        return words.length() < 10
                ? "<h2>" + words + "</h2>"
                : "<p>" + words.replace("\n", "<br>") + "</p>";
    }

    @Test
    void aQuotationMarkBehindALinkBelongsToTheTitle() {
        var read =
                read(
                        "a.md",
                        "## Links",
                        "- [A pot](a) – one.\n- “[A pan](b),” by Ann\n- [A lid](c) – two.");
        var titles = read.items(Roundup.class).get(0).entries().stream().map(Entry::title);
        assertThat(titles.map(Line::plainText)).containsExactly("A pot", "“A pan,”", "A lid");
    }

    @Test
    void aWideBlankMayStandBeforeALink() {
        var read = read("a.md", "## Links", "- [A pot](a) – one.\n- &emsp;[A pan](b) – two.");
        assertThat(read.items(Roundup.class).get(0).entries()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.md"})
    void aDekMaySumUpARowOfLinks(String file) {
        var rows = "<p><a href=a>A pot rings.</a><p><a href=b>A pan bangs.</a>";
        var read =
                file.equals("a.md")
                        ? read(
                                file,
                                "## News",
                                "### Links",
                                "*For you.*",
                                "[A pot](a)",
                                "[A pan](b)")
                        : read(file, "<h3>Pots</h3>", "<p>For you.", rows);
        assertThat(read.items(Roundup.class).get(0).dek()).isPresent();
    }

    @Test
    void aLongParagraphIsNoDekUnlessARoundupIsBelow() {
        var text = "<p>" + TEXT.repeat(5);
        var story = read("a.html", "<h3>Pots ring</h3>", text, "<p>" + TEXT);
        assertThat(story.stories().get(0).dek()).isEmpty();
        var links = "<p><a href=a>A pot rings.</a><p><a href=b>A pan bangs.</a>";
        var roundup = read("a.html", "<h3>Pots ring</h3>", text, links).items(Roundup.class);
        assertThat(roundup.get(0).dek()).isPresent();
    }

    @Test
    void linesOfLinksAtTheEndAreNoFooterUnlessTheyAreShort() {
        var story = "<h3>Pots that ring</h3><p>" + TEXT + "<p>" + TEXT;
        var articles =
                "<p><a href=a>How a pot is made</a><p><a href=b>Why a pan is flat</a> by Ann";
        var others = "<p><a href=a>Advertise with us</a><p><a href=b>Our site</a>";
        assertThat(pieces("a.html", story + articles)).isEqualTo("*Pots that ring 4");
        assertThat(pieces("a.html", story + others)).isEqualTo("*Pots that ring 2 footer 2");
    }

    @Test
    void aFullStopBehindALinkIsNoPartOfTheText() {
        var read =
                read(
                        "a.html",
                        "<h2>Links</h2><ul><li><a href=a>A pot</a>. It rings.<li><a href=b>A pan</a>. So.");
        var entries = read.items(Roundup.class).get(0).entries();
        assertThat(entries.get(0).blocks()).containsExactly(Paragraph.of("It rings."));
    }
}
