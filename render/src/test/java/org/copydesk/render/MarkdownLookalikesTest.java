package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.model.Block;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Heading;
import org.copydesk.model.Line;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Rule;
import org.copydesk.model.Strong;
import org.copydesk.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What among text looks like a line with a part of its own. */
class MarkdownLookalikesTest {

    private static final Block TEXT = Paragraph.of("The soup is hot, and the bread is not.");
    private static final Block HEADING = new Heading(4, List.of(new Text("Soup of the day")));

    private static boolean isFound(Block... blocks) {
        return MarkdownLookalikes.areIn(List.of(blocks));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "so we cook,",
                "Ann",
                "Éva",
                "soup | salad",
                "we cook © them",
                "SOUP OF THE DAY",
                "12 + 3",
                "Dear cooks of all lands",
                "good morning to you",
                "Hello to you: we cook",
                "Hey there",
                "hi you",
                "Welcome to the kitchen of the year",
                "By Ann Lee of the kitchen",
                "P.S. we cook. Yes.",
                "PS we cook.",
                "p. p. s. more.",
                "keep on cooking",
                "We all cook!",
                "until next week",
                "Thank you all.",
                "unsubscribe from this.",
                "  we cook,  "
            })
    void someLinesOfTextLookLikeLinesOfTheirOwn(String words) {
        assertThat(isFound(TEXT, Paragraph.of(words))).as(words).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "we cook",
                "We cook.",
                "soup",
                "Dear cooks do as they like.",
                "Good soup, is it?",
                "Goodness of soup",
                "By noon it was gone.",
                "Bystanders ate it",
                "keep on cooking until noon",
                "All of us, young and old, cook!",
                "Psst of the kitchen",
                "",
                "   "
            })
    void othersDoNot(String words) {
        assertThat(isFound(TEXT, Paragraph.of(words))).as(words).isFalse();
    }

    @Test
    void longLinesAreText() {
        assertThat(isFound(Paragraph.of("we " + "cook ".repeat(11) + "a,"))).isTrue();
        assertThat(isFound(Paragraph.of("we " + "cook ".repeat(11) + "ab,"))).isFalse();
        assertThat(isFound(Paragraph.of("we " + "cook ".repeat(30) + "a,"))).isFalse();
    }

    @Test
    void farewellsAreShort() {
        assertThat(isFound(Paragraph.of("keep cooking for us alll"))).isTrue();
        assertThat(isFound(Paragraph.of("keep cooking for us all.."))).isFalse();
    }

    @Test
    void inlineMarksAreLookedThrough() {
        var bold = new Strong(List.of(new Text("Dear cooks")));
        assertThat(isFound(new Paragraph(List.of(bold, new Text(" of the land"))))).isTrue();
        var slanted = new Emphasis(List.of(new Text("the dear cooks")));
        assertThat(isFound(new Paragraph(List.of(slanted, new Text(" of the land"))))).isFalse();
    }

    @Test
    void headingsWithNothingBelowAreTitles() {
        assertThat(isFound(HEADING)).isTrue();
        assertThat(isFound(HEADING, HEADING, TEXT)).isTrue();
        assertThat(isFound(HEADING, new Rule(), TEXT)).isTrue();
        assertThat(isFound(HEADING, TEXT)).isFalse();
        assertThat(isFound(new Rule())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "A Message From Us",
                "PRESENTED BY US",
                "Our sponsors",
                "Advertisement",
                "brought to you by us"
            })
    void someHeadlinesAreNone(String words) {
        assertThat(MarkdownLookalikes.isNoHeadline(Line.of(words))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Soup Is Back", "A Commessage From Us", "Messages Are Read"})
    void othersAre(String words) {
        assertThat(MarkdownLookalikes.isNoHeadline(Line.of(words))).isFalse();
    }
}
