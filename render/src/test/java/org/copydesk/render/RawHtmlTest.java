package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.copydesk.model.Inline;
import org.copydesk.model.Issue;
import org.copydesk.model.Link;
import org.copydesk.model.Paragraph;
import org.copydesk.model.RawBlock;
import org.copydesk.model.RawInline;
import org.copydesk.model.Strong;
import org.copydesk.model.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Raw HTML is text, or, where that is wanted, what of it does no harm. */
class RawHtmlTest {

    private static final Renderer SANITIZED =
            HtmlRenderer.builder().fragment(true).raw(RawHtml.SANITIZED).build();

    private static final Set<String> ELEMENTS =
            Set.of(
                    "html head body article header h1 h2 h3 h4 h5 h6 div p u a b i em strong code pre span img br wbr hr ul ol li dl dt dd table caption thead tbody tfoot tr td th blockquote figure figcaption details summary abbr bdi cite del dfn ins kbd mark q s samp small sub sup var"
                            .split(" "));

    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "class", "href", "src", "alt", "title", "width", "height", "colspan", "rowspan",
                    "start", "lang", "dir");

    private static Inline raw(String markup) {
        return new RawInline("html", markup);
    }

    private static String line(Inline... content) {
        var html = SANITIZED.render(Issue.builder().front(new Paragraph(List.of(content))).build());
        return html.substring(html.indexOf("<p>") + 3, html.indexOf("</p>"));
    }

    private static String block(String markup) {
        var html = SANITIZED.render(Issue.builder().front(new RawBlock("html", markup)).build());
        int start = html.indexOf("<div class=\"raw\">") + "<div class=\"raw\">".length();
        return html.substring(start, html.lastIndexOf("</div>\n</div>"));
    }

    @Test
    void tagsThatDoNoHarmStayAroundNodes() {
        var strong = new Strong(List.of(new Text("b < c")));
        assertThat(line(raw("<u title='x'>"), new Text("a "), strong, raw("</U>")))
                .isEqualTo("<u title=\"x\">a <strong>b &lt; c</strong></u>");
        assertThat(line(new Text("a"), raw("<br>"), new Text("b"))).isEqualTo("a<br />b");
    }

    @Test
    void tagsThatDoHarmGoAndTheWordsStay() {
        assertThat(line(raw("<script>"), new Text("alert(1)"), raw("</script>")))
                .isEqualTo("alert(1)");
        assertThat(line(raw("<u onclick=\"x\">"), new Text("a"), raw("</u>")))
                .isEqualTo("<u>a</u>");
        assertThat(line(raw("<a href=\"javascript:x\">"), new Text("a"), raw("</a>")))
                .isEqualTo("a");
    }

    @Test
    void tagsWithoutAPartnerGo() {
        assertThat(line(raw("<u>"), new Text("a"))).isEqualTo("a");
        assertThat(line(new Text("a"), raw("</p></div>"))).isEqualTo("a");
        assertThat(line(raw("<u>"), raw("<i>"), new Text("a"), raw("</u>"), raw("</i>")))
                .isEqualTo("<u>a</u>");
    }

    @Test
    void noLinkStandsInALink() {
        var link =
                new Link(
                        "https://b.example",
                        "",
                        List.of(raw("<a href=\"/x\">"), new Text("b"), raw("</a>")));
        assertThat(line(link)).isEqualTo("<a href=\"https://b.example\">b</a>");
        assertThat(
                        line(
                                raw("<a href=\"/x\">"),
                                new Link("/y", "", List.of(new Text("b"))),
                                raw("</a>")))
                .isEqualTo("<a href=\"/x\">b</a>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "<p>a</p> → <p>a</p>",
                "<p>a<script>b</script></p> → <p>a</p>",
                "<div style='color:red' class=x id=y>a → <div>a</div>",
                "<img src=javascript:x alt=a> → <img alt=\"a\" />",
                "<img src=//b.example/c.png> → <img src=\"//b.example/c.png\" />",
                "<img src=data:image/svg+xml;base64,AAAA alt=a> → <img alt=\"a\" />",
                "<a href=data:text/html,x>a</a> → a",
                "</div></article>a → a",
                "<iframe src=//b.example></iframe>a → a",
                "<form><input>a</form> → a",
            })
    void ofABlockWhatDoesNoHarmStays(String markup, String sanitized) {
        assertThat(block(markup)).isEqualTo(sanitized);
    }

    @Test
    void whatGoesIsTold() {
        var issue = Issue.builder().front(new RawBlock("html", "<p onclick=x>a</p>")).build();
        assertThat(SANITIZED.losses(issue))
                .extracting(Loss::what)
                .containsExactly("raw markup that could do harm");
        var harmless = Issue.builder().front(new RawBlock("html", "<p>a</p>")).build();
        assertThat(SANITIZED.losses(harmless)).isEmpty();
    }

    @Test
    void otherRawMarkupIsText() {
        var issue = Issue.builder().front(new RawBlock("latex", "\\LaTeX<b>")).build();
        assertThat(SANITIZED.render(issue)).contains("<code>\\LaTeX&lt;b&gt;</code>");
    }

    @Test
    void noPayloadLeavesItsPlaceOrBringsAnythingElse() {
        for (XssPayload payload : XssPayload.all()) {
            var page = Jsoup.parse(SANITIZED.render(XssIssue.ofRaw(payload)));
            assertThat(page.select("div.front > p:last-child").text())
                    .as("%s", payload)
                    .isEqualTo("The end.");
            assertThat(page.select("*").stream().skip(1).map(Element::normalName))
                    .as("%s", payload)
                    .isSubsetOf(ELEMENTS);
            page.select("*").forEach(each -> harmless(each, payload));
        }
    }

    private static void harmless(Element element, XssPayload payload) {
        for (var attribute : element.attributes()) {
            assertThat(attribute.getKey()).as("%s", payload).isIn(ATTRIBUTES);
            if (attribute.getKey().matches("href|src")) {
                assertThat(
                                HtmlAddress.link(attribute.getValue())
                                        .or(() -> HtmlAddress.picture(attribute.getValue())))
                        .as("%s of %s", attribute, payload)
                        .isPresent();
            }
        }
    }

    @Test
    void manyTagsAreLinear() {
        var tags = new java.util.ArrayList<Inline>();
        for (int i = 0; i < 20_000; i++) {
            tags.add(raw(i < 10_000 ? "<b>" : "</i>"));
        }
        var issue = Issue.builder().front(new Paragraph(tags)).build();
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                java.time.Duration.ofSeconds(5), () -> SANITIZED.render(issue));
    }
}
