package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.model.Issue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No text, wherever it stands in an issue, is anything but text in a page: what is read as HTML has
 * the elements and attributes that a harmless word gives, and the text where it was put.
 */
@Tag("slow")
class XssHtmlTest {

    private static final List<XssPayload> PAYLOADS = XssPayload.all();

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private static final Renderer PAGE = new HtmlRenderer();

    private static final Renderer FRAGMENT = HtmlRenderer.builder().fragment(true).build();

    @Test
    void theCorpusIsWide() {
        assertThat(PAYLOADS).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
        assertThat(PAYLOADS.stream().map(XssPayload::family).distinct())
                .hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void everyTextOfAPageIsText() {
        var harmless = shape(read(XssIssue.ofWords(XssPayload.HARMLESS)));
        for (XssPayload payload : PAYLOADS) {
            var page = read(XssIssue.ofWords(payload));
            assertThat(shape(page)).as("%s", payload).isEqualTo(harmless);
            for (XssIssue.Spot spot : XssIssue.spots(payload)) {
                var found = page.selectFirst(spot.selector());
                assertThat(found == null ? "nothing" : held(found, spot))
                        .as("%s", spot)
                        .isEqualTo(spot.text());
            }
        }
    }

    @Test
    void aFragmentIsThePartOfAPage() {
        for (XssPayload payload : PAYLOADS) {
            var issue = XssIssue.ofWords(payload);
            assertThat(PAGE.render(issue)).as("%s", payload).contains(FRAGMENT.render(issue));
        }
    }

    private static String held(Element element, XssIssue.Spot spot) {
        return spot.attribute().isEmpty() ? element.wholeText() : element.attr(spot.attribute());
    }

    @Test
    void everyAddressIsOneThatAPageMayLeadToOrLoadFrom() {
        for (XssPayload payload : PAYLOADS) {
            var page = read(XssIssue.ofAddresses(payload));
            assertThat(page.select("*").stream().map(Element::normalName))
                    .as("%s", payload)
                    .isSubsetOf(
                            "#root html head meta title link style body main article header h1 div p a img em figure figcaption"
                                    .split(" "));
            assertThat(
                            page.select(
                                    "[^on], [style], [srcdoc], [srcset], script, html:not([lang=en])"))
                    .as("%s", payload)
                    .isEmpty();
            page.select("a[href], link[href]").forEach(link -> leads(link.attr("href"), payload));
            page.select("img[src]").forEach(picture -> loads(picture.attr("src"), payload));
            assertThat(page.body().wholeText()).contains("words");
        }
    }

    private static void leads(String href, XssPayload payload) {
        assertThat(scheme(href)).as("%s of %s", href, payload).isIn(SCHEMES);
    }

    private static void loads(String src, XssPayload payload) {
        boolean pixel = src.matches("data:image/(png|gif|jpeg|webp);base64,[A-Za-z0-9+/]+=*");
        assertThat(pixel ? "https" : scheme(src))
                .as("%s of %s", src, payload)
                .isIn("http", "https");
    }

    /** As a browser finds it, which takes tabs and line ends out first. */
    private static String scheme(String address) {
        assertThat(address).matches("[\\x21-\\x7E\\x{A1}-\\x{10FFFF}]+").doesNotContain("\"", "<");
        var resolved = URI.create("https://copydesk.example/").resolve(ascii(address));
        return String.valueOf(resolved.getScheme());
    }

    private static String ascii(String address) {
        return address.replaceAll("[^\\x21-\\x7E]", "x").replace("\\", "/");
    }

    private static Document read(Issue issue) {
        return Jsoup.parse(PAGE.render(issue));
    }

    /** The elements with the names of their attributes, each after its parent. */
    private static String shape(Document page) {
        return page.select("*").stream().map(XssHtmlTest::shape).collect(Collectors.joining("\n"));
    }

    private static String shape(Element element) {
        return element.parents().size()
                + element.normalName()
                + element.attributes().asList().stream()
                        .map(Attribute::getKey)
                        .sorted(Comparator.naturalOrder())
                        .toList();
    }
}
