package org.copydesk.validate.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.model.source.Severity;
import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceExcerptTest {

    private static String of(String text, int from, int to) {
        var out = new StringBuilder();
        SourceExcerpt.of(SourceText.of(text), new Span(from, to))
                .write(new Ink(false), Severity.ERROR, out);
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "abc, 1, 2, ' ^'",
        "abc, 0, 3, ^^^",
        "abc, 3, 3, '   ^'",
        "abc, 2, 9, '  ^'",
        "éa, 1, 2, ' ^'",
        "e\u0301a, 2, 3, ' ^'",
        "漢a, 1, 2, '  ^'",
        "漢a, 0, 1, ^^",
        "한글, 1, 2, '  ^^'",
        "ｆa, 1, 2, '  ^'",
        "😀a, 2, 3, '  ^'",
        "a\u200Bb, 2, 3, ' ^'",
        "ᄀa, 1, 2, '  ^'",
        "ᅟa, 1, 2, '  ^'",
        "ᅠa, 1, 2, ' ^'",
        "ჿa, 1, 2, ' ^'",
        "⺀a, 1, 2, '  ^'",
        "⹿a, 1, 2, ' ^'",
        "가a, 1, 2, '  ^'",
        "힣a, 1, 2, '  ^'",
        "豈a, 1, 2, '  ^'",
        "！a, 1, 2, '  ^'",
        "｠a, 1, 2, '  ^'",
        "｡a, 1, 2, ' ^'",
        "\uA4CFa, 1, 2, '  ^'",
        "\uA4D0a, 1, 2, ' ^'",
        "\uABFFa, 1, 2, ' ^'",
        "\uD7A4a, 1, 2, ' ^'",
        "\uF8FFa, 1, 2, ' ^'",
        "\uFAFFa, 1, 2, '  ^'",
        "\uFB00a, 1, 2, ' ^'",
        "\uFF00a, 1, 2, '  ^'",
        "\uD83E\uDEFFa, 2, 3, '  ^'",
        "🌀a, 2, 3, '  ^'",
        "🋿a, 2, 3, ' ^'",
        "🬀a, 2, 3, ' ^'"
    })
    void theMarkStandsUnderItsPlace(String line, int from, int to, String mark) {
        assertThat(of(line, from, to)).isEqualTo("      " + line + "\n      " + mark + "\n");
    }

    @Test
    void aLineIsShownAloneAndItsBlanksAreBlanks() {
        assertThat(of("one\nt\two\u00A0\u0007\nthree", 6, 12))
                .isEqualTo("      t wo  \n        ^^^^\n");
        assertThat(of("one\n  \nthree", 4, 5)).isEmpty();
        assertThat(of("one", 3, 3)).isEqualTo("      one\n         ^\n");
    }

    @Test
    void ofALongLineAsMuchIsShownAsFits() {
        var digits = "0123456789".repeat(20);
        var line = digits.substring(0, 76);
        assertThat(of(line, 75, 76)).startsWith("      " + line + "\n");
        assertThat(of(digits, 0, 1)).isEqualTo("      " + line + "…\n      ^\n");
        assertThat(of(digits, 28, 29)).startsWith("      " + line + "…\n");
        assertThat(of(digits, 29, 31))
                .isEqualTo("      …" + digits.substring(1, 77) + "…\n" + " ".repeat(35) + "^^\n");
        assertThat(of(digits, 199, 200))
                .isEqualTo("      …" + digits.substring(124) + "\n" + " ".repeat(82) + "^\n");
        assertThat(of(digits, 100, 200))
                .isEqualTo(
                        "      …"
                                + digits.substring(72, 148)
                                + "…\n"
                                + " ".repeat(35)
                                + "^".repeat(48)
                                + "\n");
    }

    @Test
    void noCharacterIsCutInTwo() {
        var faces = "😀".repeat(100);
        assertThat(of(faces, 0, 2)).startsWith("      " + "😀".repeat(38) + "…\n");
        assertThat(of("a" + faces, 1, 3)).startsWith("      a" + "😀".repeat(37) + "…\n");
        assertThat(of(faces + "a", 198, 200))
                .isEqualTo(
                        "      …" + "😀".repeat(38) + "…\n" + " ".repeat(6 + 1 + 2 * 37) + "^^\n");
    }
}
