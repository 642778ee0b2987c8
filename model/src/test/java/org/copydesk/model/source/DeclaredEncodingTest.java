package org.copydesk.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredEncodingTest {

    private static final String LATIN = "<meta charset=windows-1252>";

    /** A page with an é of two bytes, which Windows-1252 reads as two letters. */
    private static SourceText page(String name, String head) {
        return SourceText.decode(name, (head + "é").getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isLatin(String name, String head) {
        var source = page(name, head);
        boolean latin = source.encoding() == Encoding.WINDOWS_1252;
        assertThat(source.text()).isEqualTo(head + (latin ? "Ã©" : "é"));
        return latin;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LATIN,
                "<META CHARSET=\"Latin1\">",
                "<meta charset='cp1252'/>",
                "<meta\tcharset = \n\r\t l1 >",
                "<meta http-equiv=x content=\"text/html; charset=ISO-8859-1\">",
                "<meta content=\"text/html; charset=ascii; x=y\">",
                "<html><head><meta name=\"charset\"><meta charset=\"latin1\">",
                "<!-- <meta charset=utf-8> > --><meta charset=latin1>",
                "<meta charset=><meta charset=latin1>",
                "<meta charset=latin1 ",
                "<p>charset=utf-8</p><meta charset=latin1>"
            })
    void aMetaTagOfAPageTells(String head) {
        assertThat(isLatin("page.html", head)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<p charset=latin1>",
                "<!-- " + LATIN + " -->",
                "<meta charset=utf-8>" + LATIN,
                "<meta charset=utf-16>",
                "<meta charset latin1>",
                "<meta name=charset> =latin1",
                "<meta charset=\"",
                "charset=latin1"
            })
    void anythingElseIsUtf8(String head) {
        assertThat(isLatin("page.html", head)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, true",
        "a.HTM, true",
        "a.xhtml, true",
        "a.txt, false",
        "html, false",
        "'', false"
    })
    void onlyPagesAreAsked(String name, boolean asked) {
        assertThat(isLatin(name, LATIN)).isEqualTo(asked);
    }

    @Test
    void theTagStandsAmongTheFirst1024Bytes() {
        int blank = 1024 - LATIN.length();
        assertThat(isLatin("a.html", " ".repeat(blank) + LATIN)).isTrue();
        assertThat(isLatin("a.html", " ".repeat(1024) + LATIN)).isFalse();
    }

    @Test
    void anEncodingThatIsNotReadIsToldWhereItStands() {
        var source = page("page.html", "<meta charset=\"koi8-r\">");
        assertThat(source.encoding()).isEqualTo(Encoding.UTF_8);
        assertThat(source.diagnostics())
                .containsExactly(
                        Diagnostic.warning(
                                "charset/unsupported",
                                "the page says that it is in koi8-r, which is not read here, so it was"
                                        + " read as UTF-8; save it as UTF-8",
                                new Span(15, 21)));
        var other =
                SourceText.decode(
                        "page.html",
                        "<meta charset=koi8-r>\u00C1".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(other.encoding()).isEqualTo(Encoding.WINDOWS_1252);
        assertThat(other.text()).endsWith("Á");
        assertThat(other.diagnostics()).hasSize(1);
    }

    @Test
    void plainAsciiIsTheSameInAllOfThem() {
        var ascii = "<meta charset=koi8-r>a".getBytes(StandardCharsets.UTF_8);
        assertThat(SourceText.decode("page.html", ascii).diagnostics()).isEmpty();
    }
}
