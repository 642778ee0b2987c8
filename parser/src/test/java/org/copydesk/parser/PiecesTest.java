package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.copydesk.model.Brief;
import org.copydesk.model.Issue;
import org.copydesk.model.Item;
import org.copydesk.model.Label;
import org.copydesk.model.Line;
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
                <h6>TOGETHER WITH ANN</h6><h3>Soup that sings</h3><p>%1$s</p>
                <p><a href="/o">Order a bowl</a></p>
                <h2>News</h2><h3>Pots ring</h3><p>%1$s</p><h3>Pans bang</h3><p>%1$s</p>
                """;
        assertThat(pieces("a.html", page.formatted(TEXT)))
                .isEqualTo("$TOGETHER WITH ANN 3 #News *Pots ring 1 *Pans bang 1");
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
                <h1>Soup</h1><p>%1$s</p><h2>The cost</h2><p>%1$s</p>
                <p><a href="/share">Share</a></p><p>%1$s</p><p>Until next week,</p><p>Ann</p>
                """;
        assertThat(pieces("a.html", page.formatted(TEXT)))
                .isEqualTo("*Soup 1 *The cost 3 footer 2");
    }

    @Test
    void aLinkToLeaveTellsAFooterInAnyLanguage() {
        var page =
                """
                <h2>News</h2><h3>Pots ring</h3><p>%1$s</p><h3>Pans bang</h3><p>%1$s</p>
                <p>Keine Lust mehr? <a href="https://soup.example/unsubscribe?u=1">Hier klicken</a></p>
                """;
        assertThat(pieces("a.html", page.formatted(TEXT)))
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
}
