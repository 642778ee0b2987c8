package org.copydesk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @Test
    void eachBlockHasALineAndMarkupHasNone() {
        assertThat(Everything.issue().plainText())
                .isEqualTo(
                        """
                        View in browser
                        Dear friends,
                        words leans twice shouts twice gone twice up twice down twice leads twice A picture: code
                        A heading h()
                        four
                        five
                        int i;
                        Dish[1]
                        Soup[1]
                        A note.
                        Keep learning!
                        Yours
                        Andrew
                        Editor
                        P.S. More.
                        A dog
                        News
                        Of the week.
                        A picture: soup
                        Robots Cook
                        By Ann
                        They learned it.
                        What’s new: A robot cooks.
                        So there.
                        Papers
                        Papers
                        Read them.
                        One
                        The first.
                        Two
                        That is all.
                        In brief
                        Short.
                        A MESSAGE FROM ACME
                        A banner
                        Enroll now!
                        Unsubscribe""");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "one, 1",
        "'one two', 2",
        "'  one\ttwo\nthree ', 3",
        "one\u00A0two, 2",
        "'one – two', 2",
        "won’t, 1",
        "'… — !', 0",
        "'42 %', 1",
        "'😀', 1",
        "'(one) “two”', 2"
    })
    void wordsAreRunsThatHoldALetterOrADigit(String text, int words) {
        assertThat(Paragraph.of(text).wordCount()).isEqualTo(words);
    }

    @Test
    void readingTimeIsRoundedToSeconds() {
        assertThat(Paragraph.of("word ".repeat(238)).readingTime())
                .isEqualTo(Duration.ofMinutes(1));
        assertThat(Paragraph.of("word").readingTime()).isZero();
        assertThat(Paragraph.of("two words").readingTime()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aLineBreakBreaksTheLine() {
        var words = List.<Inline>of(new Text("one"), new LineBreak(), new Text("two"));
        assertThat(new Paragraph(words).plainText()).isEqualTo("one\ntwo");
    }
}
