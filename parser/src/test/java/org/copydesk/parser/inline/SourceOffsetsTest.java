package org.copydesk.parser.inline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.model.source.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceOffsetsTest {

    /**
     * A source, its text, and what of the source stands for each character of the text, whatever
     * stands behind.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "abc ~ abc ~ a·b·c",
                "a&amp;b ~ a&b ~ a·&amp;·b",
                "a\0&amp;b ~ a\uFFFD&b ~ a·\0·&amp;·b",
                "&eacute;x&#233; ~ éxé ~ &eacute;·x·&#233;",
                "&#x1F600;x ~ \uD83D\uDE00x ~ &#x1F600;··x",
                "\uD83D\uDE00&lt; ~ \uD83D\uDE00< ~ \uD83D·\uDE00·&lt;",
                "a  b ~ a b ~ a·  ·b",
                "a ⏎⇥ b  c ~ a b c ~ a· ⏎⇥ ·b·  ·c",
                "a\u00A0 b ~ a b ~ a·\u00A0 ·b",
                "a&nbsp;b ~ a\u00A0b ~ a·&nbsp;·b",
                "a\\*b ~ a*b ~ a·\\*·b",
                "\\a&amp; ~ \\a& ~ \\·a·&amp;",
                "\\\\x ~ \\x ~ \\\\·x",
                "\\\\a\\_ ~ \\a_ ~ \\\\·a·\\_",
                "a<b>c ~ ac ~ a·<b>c",
                "<i>a</i> ~ a ~ <i>a",
                "a < b&amp; ~ a < b& ~ a· ·<· ·b·&amp;",
                "a<b ~ ab ~ a·<b",
                "<a> ~ <a ~ <·a",
                "&bogus;&amp; ~ &bogus;& ~ &·b·o·g·u·s·;·&amp;",
                "&;&amp; ~ &;& ~ &·;·&amp;",
                "&amp x ~ & x ~ &·amp ·x",
                "a0b ~ ab ~ a·0b",
                "a ~ ab ~ a·",
                "a&am ~ a& ~ a·&",
                "a<bc ~ abc ~ a·<b·c",
                "a<b>b ~ ab ~ a·<b>b",
                "a \u00A0b ~ a b ~ a· \u00A0·b",
                "a  b\\ ~ a b\\ ~ a·  ·b·\\",
                "a  b\\c ~ a b\\ ~ a·  ·b·\\",
            })
    void eachCharacterHasItsPartOfTheSource(String source, String text, String parts) {
        var span = new Span(1, 1 + written(source).length());
        for (var behind : new String[] {";\\>  ", ""}) {
            var whole = "&" + written(source) + behind;
            assertThat(parts(whole, span, text)).isEqualTo(written(parts));
        }
    }

    private static String parts(String source, Span span, String text) {
        return IntStream.range(0, text.length())
                .mapToObj(
                        i ->
                                source.substring(
                                        SourceOffsets.advance(source, span, text, i),
                                        SourceOffsets.advance(source, span, text, i + 1)))
                .collect(Collectors.joining("·"));
    }

    private static String written(String escaped) {
        return escaped.replace('⏎', '\n').replace('⇥', '\t');
    }
}
