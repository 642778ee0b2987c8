package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that were lost or changed between encodings. */
class MojibakeTest {

    private final NewsletterParser parser = NewsletterParser.create();

    @Test
    void aTextThatIsAllWrongIsLookedAtUpToAPoint() {
        var parsed = parser.parse("SĂŁo ".repeat(100_003));
        assertThat(parsed.diagnostics())
                .filteredOn(d -> d.message().contains("not looked for"))
                .singleElement()
                .satisfies(d -> assertThat(d.code()).isEqualTo("limit/diagnostics"))
                .satisfies(d -> assertThat(d.span().start()).isEqualTo(5 * 100_000 - 2));
    }

    @ParameterizedTest
    @CsvSource({
        "SĂŁo, São",
        "AutĂłnoma, Autónoma",
        "cafÃ©, café",
        "ZÃ¼rich, Zürich",
        "Ã€, À",
        "Ã¿, ÿ",
        "Ã\u0081vila, Ávila",
        "dâ€™accord, d’accord",
        "lâ€™Ã©tÃ©, l’été",
        "Ã©â€¦Ã©, é…é",
        "â€º, ›",
        "â\u0080\u0090, ‐",
        "Â¿quÃ©, ¿qué",
        "Â\u00A0, \u00A0",
        "â‚¬, €",
        "Copydeskâ„¢, Copydesk™",
        "ðŸŒ€, \uD83C\uDF00",
        "ðŸ«¾, \uD83E\uDEFE",
        "MaÅ‚y, Mały",
        "aÄ€b, aĀb",
        "eÅ¿e, eſe",
    })
    void aWordInTheWrongCharsetIsProposedRight(String wrong, String right) {
        for (var after :
                List.of("", " today", "\u00A0today", "\u2003today", ", today", "” today")) {
            var text = "We went to " + wrong + after;
            var found = of("charset/mojibake", text);
            assertThat(found).as(text).hasSize(1);
            var wrongWord = text.substring(11, 11 + wrong.length());
            assertThat(found.get(0).message())
                    .isEqualTo(
                            "“%s” was decoded in the wrong charset; it reads “%s”",
                            wrongWord, right);
            assertThat(TextEdit.apply(text, found.get(0).fixes().get(0).edits()))
                    .isEqualTo("We went to " + right + after);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ĺ",
                "naïve",
                "café…”",
                // What may begin a sequence, and the text goes on otherwise or ends.
                "Ã",
                "â€",
                "Ãt",
                "ð",
                // The last character is none that goes on.
                "â€A",
                // Sequences that are longer than they need be.
                "àƒ©",
                "ð‚‚¬",
                // Characters that are none of a newsletter, and letters that stand alone.
                "aÆ€b",
                "â€»",
                "â\u0080\u008F",
                "ðŸ‹¿",
                "ðŸ¬€",
                "Ä€",
                "Å‚ódź",
                "maÅ‚",
            })
    void anyOtherTextIsLeftAsItIs(String right) {
        for (var after : List.of("", " today", ", today")) {
            assertThat(of("charset/mojibake", "We went to " + right + after)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ",", ";", ":", "“", "”", "’", "—", "–", " ", "\u00A0", "!", "-"})
    void theWordEndsBeforeAMark(String mark) {
        var found = of("charset/mojibake", "At cafÃ©" + mark + "Ã©tÃ© we met.");
        assertThat(found)
                .extracting(d -> d.fixes().get(0).edits().get(0).replacement())
                .containsExactly("café", "été");
    }

    @ParameterizedTest
    @CsvSource({
        "a � b, 2-3",
        "a �� b, 2-4",
        "a ��, 2-4",
        "�, 0-1",
        "a ???? b, 2-6",
        "a ?????, 2-7",
        "????, 0-4",
    })
    void lostCharactersAreReportedByTheRun(String text, String place) {
        assertThat(of("charset/replacement-character", text))
                .extracting(d -> d.span().start() + "-" + d.span().end())
                .containsExactly(place);
    }

    @Test
    void someQuestionMarksAreAsked() {
        assertThat(of("charset/replacement-character", "But what??? Well ??")).isEmpty();
    }

    @Test
    void itIsMendedOnlyWhereSomebodyAsks() {
        var text = "We were in SĂŁo Paulo, in ZÃ¼rich and ????.";
        assertThat(parser.parse(text).issue().plainText()).contains("SĂŁo");
        var repaired = NewsletterParser.builder().repair(true).build().parse(text);
        assertThat(repaired.source().text()).isEqualTo("We were in São Paulo, in Zürich and ????.");
        assertThat(repaired.source().repairs()).hasSize(2);
        assertThat(repaired.diagnostics())
                .extracting(d -> d.code() + " " + d.span().start() + "-" + d.span().end())
                .containsExactly(
                        "charset/repaired 11-14",
                        "charset/repaired 25-31",
                        "charset/replacement-character 36-40");
    }

    private List<Diagnostic> of(String code, String text) {
        return parser.parse(text).diagnostics().stream()
                .filter(d -> d.code().equals(code))
                .toList();
    }
}
