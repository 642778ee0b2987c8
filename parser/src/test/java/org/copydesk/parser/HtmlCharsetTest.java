package org.copydesk.parser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Encoding;
import org.copydesk.model.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The charset of a page: its byte order mark, what the caller says, what the page says, UTF-8. */
class HtmlCharsetTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static String words(SourceText source) {
        return NewsletterParser.create().parse(source).issue().plainText();
    }

    private static SourceText page(byte[] bytes) {
        return SourceText.decode("page.html", bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=windows-1252>",
                "<META CHARSET=\"Latin1\">",
                "<!-- <meta charset=utf-8> --><meta charset='iso-8859-1'/>",
                "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=ISO-8859-1\">"
            })
    void thePageSaysIt(String meta) {
        assertThat(words(page((meta + "<p>“Café”").getBytes(WINDOWS_1252)))).isEqualTo("“Café”");
    }

    @Test
    void theCallerKnowsBetterThanThePage() {
        var bytes = "<meta charset=windows-1252><p>Café".getBytes(UTF_8);
        assertThat(words(SourceText.decode("page.html", bytes, Encoding.UTF_8))).isEqualTo("Café");
    }

    @Test
    void aByteOrderMarkKnowsBest() {
        var bytes = "\uFEFF<meta charset=windows-1252><p>Café".getBytes(UTF_16LE);
        assertThat(words(page(bytes))).isEqualTo("Café");
        assertThat(words(SourceText.decode("page.html", bytes, Encoding.WINDOWS_1252)))
                .isEqualTo("Café");
    }

    @Test
    void otherwiseItIsUtf8() {
        assertThat(words(page("<p>Café".getBytes(UTF_8)))).isEqualTo("Café");
    }

    @Test
    void whatIsNotUtf8IsReadAsWindows1252AndToldOf() {
        var source = page("<p>Café".getBytes(ISO_8859_1));
        assertThat(words(source)).isEqualTo("Café");
        assertThat(NewsletterParser.create().parse(source).diagnostics())
                .extracting(Diagnostic::code)
                .contains("charset/not-utf-8");
    }

    @Test
    void aCharsetThatIsNotReadIsToldOf() {
        var parsed =
                NewsletterParser.create()
                        .parse(page("<meta charset=koi8-r><p>Café".getBytes(ISO_8859_1)));
        assertThat(parsed.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code().equals("charset/unsupported"))
                .extracting(diagnostic -> parsed.source().slice(diagnostic.span()))
                .containsExactly("koi8-r");
    }
}
