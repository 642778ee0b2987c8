package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The line with the carets below it. */
class ExcerptTest {

    @Test
    void theCaretsStandUnderTheSpan() {
        assertThat(excerpt("one [two] three\n", 40)).isEqualTo("one two three\n    ^^^");
    }

    @Test
    void anEmptySpanHasOneCaret() {
        assertThat(excerpt("one []two", 40)).isEqualTo("one two\n    ^");
        assertThat(excerpt("one two[]\nthree", 40)).isEqualTo("one two\n       ^");
    }

    @Test
    void aSpanOverSeveralLinesIsShownOnItsFirst() {
        assertThat(excerpt("one [two\r\nthree] four", 40)).isEqualTo("one two\n    ^^^");
    }

    @Test
    void aSpanOfALineEndStandsBehindTheLine() {
        assertThat(excerpt("one[\r\n]two", 40)).isEqualTo("one\n   ^");
    }

    @Test
    void tabsAreBlanks() {
        assertThat(excerpt("\ta\t[b\tc]", 40)).isEqualTo("    a    b    c\n         ^^^^^^");
    }

    @Test
    void wideCharactersTakeTwoColumnsAndCombiningOnesNone() {
        assertThat(excerpt("日本 [語]", 40)).isEqualTo("日本 語\n     ^^");
        assertThat(excerpt("e\u0301\u0302 [x]", 40)).isEqualTo("e\u0301\u0302 x\n  ^");
        assertThat(excerpt("🙂 [x]", 40)).isEqualTo("🙂 x\n   ^");
        assertThat(excerpt("a\u200B\u00ADb [x]", 40)).isEqualTo("ab x\n   ^");
    }

    @Test
    void aLongLineIsClippedAroundTheSpan() {
        assertThat(excerpt("0123456789012345678901234567890[x]1234567890123456789", 22))
                .isEqualTo("…1234567890x123456789…\n           ^");
        assertThat(excerpt("[x]" + "1".repeat(50), 22)).isEqualTo("x1111111111111111111…\n^");
        assertThat(excerpt("1".repeat(50) + "[x]", 22))
                .isEqualTo("…1111111111111111111x\n" + " ".repeat(20) + "^");
        assertThat(excerpt("12[" + "x".repeat(50) + "]34", 22))
                .isEqualTo("…" + "x".repeat(20) + "…\n ^^^^^^^^^^^^^^^^^^^^");
    }

    @Test
    @Timeout(10)
    void anEndlessLineCostsNoMoreThanWhatIsShown() {
        var source = SourceText.of("x".repeat(20_000_000));
        for (int i = 0; i < 20_000; i++) {
            Excerpt.of(source, new Span(i * 900, 20_000_000), 100);
        }
    }

    @Test
    void anySpanOfAnyTextIsShownInTheColumnsThereAre() {
        var random = new Random(7);
        var letters = "ab \t日e\u0301🙂\u200B\n\r\u0000\uD800".codePoints().toArray();
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(60), 0, letters.length)
                    .forEach(n -> text.appendCodePoint(letters[n]));
            int start = random.nextInt(text.length() + 1);
            int end = start + random.nextInt(text.length() - start + 1);
            var excerpt = Excerpt.of(SourceText.of(text.toString()), new Span(start, end), 20);
            assertThat(Printable.width(excerpt.line()))
                    .as("%s %d %d", text, start, end)
                    .isLessThanOrEqualTo(20);
            assertThat(excerpt.carets()).matches(" *\\^+").hasSizeLessThanOrEqualTo(21);
        }
    }

    /** The excerpt of a text in which brackets stand around the span. */
    private static String excerpt(String marked, int columns) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        var source = SourceText.of(marked.replace("[", "").replace("]", ""));
        var excerpt = Excerpt.of(source, new Span(start, end), columns);
        return excerpt.line() + "\n" + excerpt.carets();
    }
}
