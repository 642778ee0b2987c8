package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Notation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hidden words at the top of a mail, which mail programs show beside the subject. */
class HtmlPreviewTest {

    private static final String KEPT =
            "the preview of the mail was left out of the text; it is kept as the preheader";

    private final NewsletterParser parser =
            NewsletterParser.builder().notation(Notation.HTML).build();

    private ParsedIssue mail(String top) {
        var parsed =
                parser.parse(
                        "<!DOCTYPE html><html><head><title>Looms</title></head><body>"
                                + top
                                + "<h2>Looms Sing</h2><p>They hum all night.</p></body></html>");
        HtmlLaws.checkTidy(parsed);
        return parsed;
    }

    private static List<String> notes(ParsedIssue parsed) {
        return parsed.diagnostics().stream().map(Diagnostic::message).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div style='display:none'>Hear the looms, and mend a net</div>",
                "<style>p {}</style>\n<!-- top --><div style='display:none;max-height:0;mso-hide:all'> Hear the looms,\n and mend a net"
                        + " &nbsp;&zwnj;&nbsp;&zwnj;&#847; &shy;&#8199;\n</div>",
                "<center><table><tr><td><span style='font-size:1px;opacity:0'>&#8203;Hear the looms, and mend a net</span></table></center>",
                "<span class='mcnPreheaderText'>Hear the looms, and mend a net</span>",
                "<div style='display:none'>&nbsp;</div><div hidden><p>Hear the looms, and <b>mend</b> a net</p></div>",
                "<img src='http://a/open.php?u'><div style='display:none'>Hear the looms, and mend a net</div>",
            })
    void isKeptAsThePreheader(String top) {
        var extra = mail(top).issue().metadata().extra();
        assertThat(extra).containsOnlyKeys("preheader");
        assertThat(extra.get("preheader")).containsExactly("Hear the looms, and mend a net");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Hello <div style='display:none'>Hear the looms</div>",
                "<img src=a.png alt=''><div style='display:none'>Hear the looms</div>",
                "<div style='display:none'>Hear <a href='http://a.org'>the looms</a></div><div hidden>So</div>",
                "<div style='display:none'><table><tr><td>Hear the looms</table></div>",
                "<div style='display:none'>&nbsp;&zwnj;</div>",
            })
    void isNotWhatStandsLowerOrHoldsMore(String top) {
        var parsed = mail(top);
        assertThat(parsed.issue().metadata().extra()).isEmpty();
        assertThat(notes(parsed)).doesNotContain(KEPT);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 301})
    void isShort(int length) {
        var parsed = mail("<div hidden>" + "x".repeat(length) + "</div>");
        assertThat(parsed.issue().metadata().extra()).hasSize(length == 300 ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<article>", ""})
    void isToldWithWhatBecameOfIt(String article) {
        var parsed = mail(article + "<p hidden>Hear the looms</p> <p hidden>&nbsp;And more</p>");
        assertThat(notes(parsed))
                .containsExactly(KEPT, "something that readers don’t see was left out");
    }
}
