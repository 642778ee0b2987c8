package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Issue;
import org.copydesk.model.Letter;
import org.copydesk.model.ListBlock;
import org.copydesk.model.Node;
import org.copydesk.model.Promotion;
import org.copydesk.model.Story;
import org.copydesk.model.Strong;
import org.copydesk.model.source.Notation;
import org.copydesk.parser.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails and posts, whose headlines are often told by their type alone. */
class HtmlMailTest {

    private static final String TEXT =
            "<p>Spoon makers have had a poor winter, and ladle makers a rich one. People eat soup.</p>";

    private final NewsletterParser parser =
            NewsletterParser.builder().notation(Notation.HTML).profile(Profiles.ENGLISH).build();

    private Issue read(String html) {
        var parsed = parser.parse(html);
        HtmlLaws.checkTidy(parsed);
        return parsed.issue();
    }

    private static List<String> headlines(Issue issue) {
        return issue.stories().stream()
                .map(Story::headline)
                .map(headline -> headline.map(Node::plainText).orElse("-"))
                .collect(Collectors.toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><b>Ladles rise again</b></p>",
                "<p><a href=/1><strong>Ladles rise again</strong></a> </p>",
                "<p><i><b>Ladles </b></i><b>rise again</b></p>",
                "<p><span style='color:red; font-weight: 700'>Ladles rise again</span></p>",
                "<div style='font-weight:bold'>Ladles rise again</div>",
                "<table><tr><td><div style='FONT-WEIGHT:bolder'><font size=4>Ladles rise again</font></div></table>",
            })
    void aBoldLineIsAHeadline(String line) {
        var lines = line.replace("FONT-WEIGHT", "font-weight");
        var second = lines.replace("Ladles", "Spoons").replace("rise", "fall");
        assertThat(headlines(read("<p>Hi,</p>" + TEXT + lines + TEXT + second + TEXT)))
                .containsExactly("Ladles rise again", "Spoons fall again");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><b>Ladles rise</b> again</p>",
                "<p>Ladles rise again</p>",
                "<p><b>Ladles rise again.</b> They do so every winter, and nobody knows why.</p>",
                "<p><b style='font-weight:normal'>Ladles rise again</b></p>",
                "<p><span style='font-weight:400'>Ladles rise again</span></p>",
            })
    void anyOtherLineIsNone(String line) {
        var issue = read("<h2>Pots</h2>" + TEXT + TEXT + line + TEXT);
        assertThat(headlines(issue)).containsExactly("Pots");
    }

    @Test
    void typeIsReadByItsStyle() {
        var marked = "<p>Soups <b>are</b> <i>hot</i>.</p><p>Soups are cold.</p>";
        var styled =
                "<p>Soups <span style='font-weight:600'>are</span> <span style='font-style: italic'>hot</span>.</p>"
                        + "<p><b style='font-weight:normal' id=docs>Soups <i style='font-style:normal'>are</i> cold.</b></p>";
        assertThat(read(styled)).isEqualTo(read(marked));
        assertThat(read(styled).all(Strong.class)).hasSize(1);
        assertThat(read(styled).all(Emphasis.class)).hasSize(1);
    }

    @Test
    void aBlockInBoldThatHoldsBlocksSaysNothingOfThem() {
        var html = "<div style='font-weight:bold'><p>Soups are hot.</p></div>";
        assertThat(read(html).all(Strong.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<h2>Ladles rise<br>as spoons fall</h2> ~ Ladles rise/as spoons fall",
                "<h1>🍴</h1><h1>Ladles rise</h1> ~ 🍴/Ladles rise",
                "<h2>Ladles<br><br>rise</h2> ~ rise",
            })
    void aHeadingOfLinesIsOneHeadline(String heading, String headline) {
        var lines = headline.replace('/', '\n');
        assertThat(headlines(read("<p>Hi,</p>" + TEXT + heading + TEXT + "<h2>Pots</h2>" + TEXT)))
                .containsExactly(lines, "Pots");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hi Ann,", "Hey *|FNAME|*,", "Hello Ann Lee Ladle,"})
    void aNameMayBeGreeted(String greeting) {
        var issue = read("<h1>Pots</h1><p>" + greeting + "</p>" + TEXT + TEXT);
        assertThat(issue.letter().flatMap(Letter::salutation).orElseThrow().plainText())
                .isEqualTo(greeting);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hello Kitty", "Hi Ann, Bo, Cy and all of you at home,", "Hike On,"})
    void whatOnlyBeginsLikeAGreetingIsNone(String line) {
        var issue = read("<h2>Pots</h2><p>" + line + "</p>" + TEXT);
        assertThat(issue.letter().flatMap(Letter::salutation)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Soup Press, 1 Broth Lane<br><a href=/u>Unsubscribe</a></p>",
                "<p>You may <b><a href=/u>manage your preferences</a></b> whenever you like to.</p>",
            })
    void linksTellAFooter(String footer) {
        var issue = read("<h2>Pots</h2>" + TEXT + "<h2>Pans</h2>" + TEXT + TEXT + footer);
        assertThat(issue.footer()).isPresent();
        var told = "<p>You may unsubscribe" + " from it all".repeat(40) + footer.substring(3);
        assertThat(read("<h2>Pots</h2>" + TEXT + told + TEXT + TEXT).footer()).isEmpty();
    }

    @Test
    void runningTextAboveTheFirstHeadingIsNoFurniture() {
        var cards = "<p>The Museum of Handles</p><p>Nine hundred handles under one roof.</p>";
        var issue = read("<html>" + TEXT + "<h2>Copper conducts</h2>" + TEXT + cards + TEXT);
        assertThat(headlines(issue)).containsExactly("Copper conducts");
        assertThat(issue.plainText()).startsWith("Spoon makers");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<p>March 6, 2024 | View online</p> ~ 2024-03-06",
                "<h1>POTS <span>2024-03-06</span></h1> ~ 2024-03-06",
                "<p>Pots</p><p>By Ann · 6 March 2024</p> ~ 2024-03-06",
                "<p>Pots were cheap before March 6, 2024, when they were found.</p> ~ ''",
                "TEXT TEXT <p>March 6, 2024</p> ~ ''",
                "<p>a<p>b<p>c<p>d<p>e<p>f<p>March 6, 2024</p> ~ ''",
            })
    void theDayStandsAboveTheWords(String lines, String day) {
        var html =
                "<html><body>"
                        + lines.replace("TEXT", TEXT.repeat(2).replace("</p><p>", " "))
                        + TEXT;
        assertThat(read(html).metadata().date().map(LocalDate::toString).orElse("")).isEqualTo(day);
        // Of a fragment only the heading that it begins with tells it.
        var told = read(lines + TEXT).metadata().date().map(LocalDate::toString).orElse("");
        assertThat(told).isEqualTo(lines.startsWith("<h1>") ? day : "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>• Leek <b>soup</b></p><p>• Pea soup</p>",
                "<p>Soups:<br>- Leek <b>soup</b><br>- Pea soup<br></p>",
                "<div>&nbsp;&nbsp;&#8226;&nbsp;Leek <b>soup</b></div><div>• &nbsp; Pea soup</div>",
                "<p><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>Leek <b>soup</b></p><p>·&nbsp;Pea soup</p>",
            })
    void signsTypedBeforeLinesMakeAList(String html) {
        var issue = read(TEXT + html + TEXT);
        var list = issue.all(ListBlock.class).get(0);
        assertThat(list.items())
                .extracting(Node::plainText)
                .containsExactly("Leek soup", "Pea soup");
        assertThat(list.all(Strong.class)).hasSize(1);
        assertThat(issue.all(ListBlock.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>• Leek soup</p>",
                "<p>• Leek soup</p><p>- Pea soup</p>",
                "<p>• Leek soup</p><p>It is hot.</p><p>• Pea soup</p>",
                "<p>– Leek soup?</p><p>– Pea soup!</p>",
                "<p>-Leek soup</p><p>-Pea soup</p>",
                "<p>• </p><p>• </p>",
                "<h2>• Leek soup</h2><h2>• Pea soup</h2>",
            })
    void oneAloneAndDashesDoNot(String html) {
        assertThat(read(TEXT + html + TEXT).all(ListBlock.class)).isEmpty();
    }

    @Test
    void wordsInCapitalsAboveAHeadingAreItsSection() {
        var issue =
                read(
                        "<p>Hi,</p>"
                                + TEXT
                                + "<hr><p>SPOONS</p><h2>Spoons fall</h2>"
                                + TEXT
                                + "<hr><p>OTHER LADLES</p><h2>Ladles rise</h2>"
                                + TEXT);
        assertThat(headlines(issue)).containsExactly("Spoons fall", "Ladles rise");
        assertThat(issue.sections())
                .extracting(section -> section.title().map(Node::plainText).orElse("-"))
                .containsExactly("SPOONS", "OTHER LADLES");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Source: Soup Works",
                "Via Soup Works",
                "Photo: Ann Soup",
                "Image credit: Ann Soup"
            })
    void theLineBelowAPictureIsNoHeadline(String credit) {
        var issue =
                read(
                        "<h2>Spoons fall</h2><img src=s.png alt=''><p>"
                                + credit
                                + "</p>"
                                + "<p><b>The news:</b> Spoons fall again, and nobody knows why they do.</p>"
                                + "<h2>Ladles rise</h2>"
                                + TEXT);
        assertThat(headlines(issue)).containsExactly("Spoons fall", "Ladles rise");
        assertThat(issue.stories().get(0).passages().get(0).plainText()).contains(credit);
    }

    @Test
    void aHeadingBelowThatOfAPromotionBelongsToIt() {
        var issue =
                read(
                        "<h2>Spoons fall</h2>"
                                + TEXT
                                + "<p>A word from our sponsor</p><h2>Stir better in a week</h2><p>Ladle School teaches it. Lessons take nine minutes.</p><p>Start stirring today →</p>"
                                + "<h2>Ladles rise</h2>"
                                + TEXT);
        assertThat(headlines(issue)).containsExactly("Spoons fall", "Ladles rise");
        assertThat(issue.items(Promotion.class)).hasSize(1);
        assertThat(issue.items(Promotion.class).get(0).blocks()).hasSize(3);
    }

    @Test
    void whatIsAllThatAStorySaysIsNoDek() {
        var more = "<p><a href=/1>Read more</a></p>";
        var issue =
                read(
                        "<h2>Spoons fall</h2><p>They fall a lot.</p>"
                                + "<h2>Ladles rise</h2><p>They rise a bit.</p>"
                                + more
                                + "<h2>Pots boil</h2><p><i>They boil over.</i></p>"
                                + "<h2>Pans fry</h2><p>They fry a lot.</p>"
                                + TEXT);
        assertThat(issue.stories())
                .extracting(story -> story.dek().map(Node::plainText).orElse("-"))
                .containsExactly("-", "-", "They boil over.", "They fry a lot.");
        assertThat(issue.stories().get(1).passages().get(0).blocks()).hasSize(2);
    }

    /** Headings are titles of sections where several stand right above headlines in bold. */
    @ParameterizedTest
    @CsvSource({
        "<p><b>Ladles rise again</b></p>, true",
        "<p><a href=/1>Ladles rise again</a></p>, true",
        "<p>Ladles rise again</p>, false",
    })
    void headingsAboveBoldLinesAreSections(String line, boolean sections) {
        var piece = line + TEXT;
        var issue =
                read(
                        "<h3>At home</h3>"
                                + piece
                                + piece
                                + "<h3>Elsewhere</h3>"
                                + piece
                                + "<h3>Jobs</h3>"
                                + TEXT);
        assertThat(issue.sections().stream().flatMap(section -> section.title().stream()))
                .extracting(Node::plainText)
                .isEqualTo(sections ? List.of("At home", "Elsewhere", "Jobs") : List.of());
    }
}
