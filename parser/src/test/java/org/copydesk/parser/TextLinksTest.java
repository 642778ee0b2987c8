package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.model.Link;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.Span;
import org.junit.jupiter.api.Test;

/** Addresses in plain text are links, and so are numbers that stand for them. */
class TextLinksTest {

    private static final String NUMBERED =
            """
            MARKETS (2 MINUTE READ) [1]

            Tin went up [2], and no
            one knows why [7]. See [1].

            - An item [2]
              that goes on [1]

            [1] https://a.example/x_y
            [2]: https://b.example
            [2] https://c.example
            [3] a note
            """;

    private final NewsletterParser parser =
            NewsletterParser.builder().notation(Notation.TEXT).build();

    @Test
    void addressesAreLinks() {
        assertThat(links("Jo said http://a.example/b, or ask www.c.example or me@d.example.\n"))
                .containsExactly(
                        "http://a.example/b → http://a.example/b",
                        "www.c.example → http://www.c.example",
                        "me@d.example → mailto:me@d.example");
    }

    @Test
    void quotationMarksBehindAnAddressAreNoPartOfIt() {
        assertThat(links("Jo wrote “see http://a.example/b’s” and „www.c.example“, or http://”.\n"))
                .containsExactly(
                        "http://a.example/b’s → http://a.example/b’s",
                        "www.c.example → http://www.c.example");
    }

    @Test
    void numbersLeadWhereTheFirstLineSaysThatGivesTheirAddress() {
        assertThat(links(NUMBERED))
                .containsExactly(
                        "[1] → https://a.example/x_y",
                        "[2] → https://b.example",
                        "[1] → https://a.example/x_y",
                        "[2] → https://b.example",
                        "[1] → https://a.example/x_y",
                        "https://a.example/x_y → https://a.example/x_y",
                        "https://b.example → https://b.example",
                        "https://c.example → https://c.example");
    }

    @Test
    void theyStandWhereTheyDid() {
        var parsed = parser.parse(NUMBERED);
        int links = 0;
        for (var link : parsed.issue().all(Link.class)) {
            Span span = parsed.sourceMap().spanOf(link).orElseThrow();
            assertThat(NUMBERED.substring(span.start(), span.end())).isEqualTo(link.plainText());
            links++;
        }
        assertThat(links).isEqualTo(8);
    }

    @Test
    void otherBracketsStayText() {
        assertThat(links("Tin [1] went up.\n\n[1] No address at all.\n")).isEmpty();
        assertThat(links("Tin [a] went up [] in [1.\n\n[1] https://a.example and more\n"))
                .containsExactly("https://a.example → https://a.example");
    }

    private List<String> links(String text) {
        return parser.parse(text).issue().all(Link.class).stream()
                .map(link -> link.plainText() + " → " + link.target())
                .toList();
    }
}
