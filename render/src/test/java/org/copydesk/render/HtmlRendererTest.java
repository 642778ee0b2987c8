package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.copydesk.model.Block;
import org.copydesk.model.Brief;
import org.copydesk.model.Code;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.Figure;
import org.copydesk.model.Footer;
import org.copydesk.model.Footnote;
import org.copydesk.model.FootnoteMark;
import org.copydesk.model.Heading;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.Issue;
import org.copydesk.model.Line;
import org.copydesk.model.Link;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Metadata;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Passage;
import org.copydesk.model.RawBlock;
import org.copydesk.model.RawInline;
import org.copydesk.model.Section;
import org.copydesk.model.Story;
import org.copydesk.model.Table;
import org.copydesk.model.TableCell;
import org.copydesk.model.TableRow;
import org.copydesk.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRendererTest {

    private final HtmlRenderer fragment = HtmlRenderer.builder().fragment(true).build();

    @Test
    void textIsEscapedEverywhere() {
        var evil = "<script>alert(\"1\")</script>&amp;";
        var image = new Image("a.png", evil, evil);
        var html =
                fragment.render(
                        Issue.builder()
                                .metadata(
                                        Metadata.builder()
                                                .title(evil)
                                                .publication(evil)
                                                .author(evil)
                                                .number(evil)
                                                .build())
                                .front(new Figure(image, "b", text(evil)))
                                .front(
                                        new Paragraph(
                                                List.of(
                                                        new Link("c", evil, text(evil)),
                                                        new Code(evil))))
                                .front(new CodeBlock(evil, evil))
                                .front(new RawBlock("html", evil))
                                .front(new Paragraph(List.of(new RawInline("html", evil))))
                                .build());
        assertThat(html)
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;");
        var page =
                new HtmlRenderer()
                        .render(
                                Issue.builder()
                                        .metadata(
                                                Metadata.builder()
                                                        .title(evil)
                                                        .language(evil)
                                                        .build())
                                        .build());
        assertThat(page).doesNotContain("<script").contains("<html lang=\"en\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.b/c",
                "HTTPS://a.b",
                "mailto:a@b.c",
                "tel:+1-555",
                "/a",
                "a/b",
                "#a",
                "#a:b",
                "?a=b:c",
                "a.html?b&c",
                "//a.b/c",
                "page.html#fn:1"
            })
    void harmlessTargetsStay(String target) {
        assertThat(link(target))
                .isEqualTo("<a href=\"" + target.replace("&", "&amp;") + "\">x</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "java\tscript:alert(1)",
                "\u0001javascript:alert(1)",
                "javascript :alert(1)",
                "vbscript:x",
                "data:text/html,x",
                "file:///etc/passwd",
                "&#106;avascript:alert(1)",
                "&#x6A;avascript:alert(1)",
                "javascript&colon;alert(1)",
                "java&Tab;script:alert(1)",
                "x:y",
                "view-source:http://a.b",
                "blob:http://a.b",
                "\u00A0javascript:alert(1)",
                "javascript\u00A0:alert(1)",
                ":",
                "\uFEFFjavascript:alert(1)",
                "jav\u00ADascript:alert(1)",
                "http\n://a.b",
                "1http://a.b",
                "\uD800"
            })
    void otherTargetsGoAndTheWordsStay(String target) {
        assertThat(link(target)).isEqualTo("x");
        assertThat(losses(new Paragraph(List.of(new Link(target, "", text("x"))))))
                .containsExactly("the target of a link, which is not safe to follow");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "http://a.b/c d → http://a.b/c%20d",
                "http://a.b/100% → http://a.b/100%25",
                "http://a.b/%41 → http://a.b/%41",
                "http://a.b/<\"> → http://a.b/%3C%22%3E",
                "http://[::1]/[x] → http://[::1]/%5Bx%5D",
                "a#b#c → a#b%23c",
            })
    void targetsAreMadeValid(String target, String href) {
        assertThat(link(target)).isEqualTo("<a href=\"" + href + "\">x</a>");
    }

    private String link(String target) {
        var html = blocks(new Paragraph(List.of(new Link(target, "", text("x")))));
        return html.substring("<p>".length(), html.length() - "</p>".length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.b/c.png",
                "https://a.b",
                "c.png",
                "data:image/png;base64,iVBORw0=",
                "DATA:image/gif;base64,AA=="
            })
    void harmlessPicturesAreShown(String source) {
        assertThat(blocks(new Figure(new Image(source, "A cat", ""), "", List.of())))
                .isEqualTo("<figure>\n<img src=\"" + source + "\" alt=\"A cat\">\n</figure>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:image/svg+xml;base64,AAAA",
                "data:text/html;base64,AAAA",
                "data:image/png,<svg",
                "javascript:x",
                "mailto:a@b.c",
                "cid:1",
                "data:image/png;base64,AA\" onerror=\"x"
            })
    void ofOtherPicturesTheWordsAreShown(String source) {
        var figure = new Figure(new Image(source, "A cat", ""), "", List.of());
        assertThat(blocks(figure))
                .isEqualTo("<figure class=\"placeholder\">\n<p>A cat</p>\n</figure>");
        assertThat(losses(figure))
                .containsExactly("the source of a picture, which is not safe to load");
    }

    @Test
    void aPictureWithoutSourceIsShownInWords() {
        assertThat(blocks(Figure.of("A cat")))
                .isEqualTo("<figure class=\"placeholder\">\n<p>A cat</p>\n</figure>");
        assertThat(losses(Figure.of("A cat"))).isEmpty();
    }

    @Test
    void aPictureWithoutWordsSaysSo() {
        assertThat(blocks(new Figure(new Image("a.png", "", ""), "b", text("c"))))
                .isEqualTo(
                        "<figure>\n<a href=\"b\"><img src=\"a.png\" alt=\"\"></a>\n<figcaption>c</figcaption>\n</figure>");
    }

    @Test
    void headingsFollowOnEachOther() {
        var deep =
                List.<Block>of(
                        new Heading(5, text("a")),
                        new Heading(6, text("b")),
                        new Heading(2, text("c")),
                        new Heading(6, text("d")));
        var story =
                Story.builder().headline("H").passage(new Passage(Optional.empty(), deep)).build();
        var headless =
                Story.builder().passage(new Passage(Optional.empty(), deep.subList(0, 1))).build();
        var issue =
                Issue.builder()
                        .metadata(Metadata.builder().title("T").build())
                        .section(
                                new Section(
                                        Optional.empty(),
                                        List.of(),
                                        List.of(new Brief(Line.of("B"), List.of()))))
                        .section(
                                new Section(
                                        Optional.of(Line.of("S")),
                                        List.of(),
                                        List.of(story, headless)))
                        .build();
        assertThat(headings(fragment.render(issue)))
                .containsExactly(
                        "h1 T", "h2 B", "h2 S", "h3 H", "h4 a", "h5 b", "h4 c", "h5 d", "h3 a");
        var lower = HtmlRenderer.builder().fragment(true).headingLevel(3).build();
        assertThat(headings(lower.render(issue)))
                .containsExactly(
                        "h3 T", "h4 B", "h4 S", "h5 H", "h6 a", "h6 b", "h6 c", "h6 d", "h5 a");
    }

    private static List<String> headings(String html) {
        return java.util.regex.Pattern.compile("<(h[1-6])[^>]*>([^<]*)</")
                .matcher(html)
                .results()
                .map(heading -> heading.group(1) + " " + heading.group(2))
                .toList();
    }

    @Test
    void rawMarkupIsShownAsText() {
        assertThat(blocks(new RawBlock("html", "<b>x</b>")))
                .isEqualTo("<pre class=\"raw\"><code>&lt;b&gt;x&lt;/b&gt;</code></pre>");
        assertThat(losses(new RawBlock("html", "<b>x</b>")))
                .containsExactly("that markup of html is not text");
    }

    @Test
    void listsAreTightOrLoose() {
        var items =
                List.of(
                        new ListItem(List.of(Paragraph.of("a"))),
                        new ListItem(List.of(Paragraph.of("b"), Paragraph.of("c"))));
        assertThat(blocks(new ListBlock(true, 3, false, items)))
                .isEqualTo("<ol start=\"3\">\n<li>a</li>\n<li><p>b</p>\n<p>c</p>\n</li>\n</ol>");
        assertThat(blocks(new ListBlock(false, 1, true, items.subList(0, 1))))
                .isEqualTo("<ul>\n<li><p>a</p></li>\n</ul>");
    }

    @Test
    void tasksAreLabelledBoxes() {
        var done = new ListItem(ListItem.Task.DONE, List.of(Paragraph.of("a")));
        assertThat(blocks(ListBlock.bullets(List.of(done))))
                .isEqualTo(
                        "<ul class=\"tasks\">\n<li><label><input type=\"checkbox\" disabled checked> a</label></li>\n</ul>");
    }

    @Test
    void tablesHaveHeadersWithScopeAndNoGaps() {
        var cell = new TableCell(TableCell.Alignment.RIGHT, text("a"));
        var table =
                new Table(
                        List.of(
                                new TableRow(true, List.of(cell, cell)),
                                new TableRow(false, List.of(cell))));
        assertThat(blocks(table))
                .contains("<thead>\n<tr><th scope=\"col\" style=\"text-align: right\">a</th>")
                .contains("<tbody>\n<tr><td style=\"text-align: right\">a</td><td></td></tr>");
    }

    @Test
    void footnotesAndMarksLeadToEachOther() {
        var mark = new FootnoteMark("x");
        var html =
                blocks(
                        new Paragraph(List.of(mark, mark)),
                        new Footnote("x", List.of(Paragraph.of("a"))));
        assertThat(html)
                .contains(
                        "<sup class=\"mark\" id=\"mark-1\"><a role=\"doc-noteref\" href=\"#note-1\">1</a></sup>")
                .contains("id=\"mark-1-2\"")
                .contains("<aside class=\"footnote\" role=\"doc-footnote\" id=\"note-1\">")
                .contains("href=\"#mark-1\"")
                .contains("href=\"#mark-1-2\"");
        var prefixed = HtmlRenderer.builder().fragment(true).idPrefix("a-").build();
        var issue =
                Issue.builder()
                        .front(new Paragraph(List.of(mark)))
                        .front(new Footnote("x", List.of()))
                        .build();
        assertThat(prefixed.render(issue)).contains("id=\"a-mark-1\"").contains("id=\"a-note-1\"");
    }

    @Test
    void linksDoNotNest() {
        var nested =
                new Link("a", "", List.of(new Link("b", "", text("x")), new FootnoteMark("1")));
        assertThat(blocks(new Paragraph(List.of(nested)), new Footnote("1", List.of())))
                .startsWith("<p><a href=\"a\">x<sup class=\"mark\" id=\"mark-1\">1</sup></a></p>");
        assertThat(losses(new Paragraph(List.of(nested)))).contains("a link inside a link");
    }

    @Test
    void whatHtmlCannotHoldIsReplaced() {
        assertThat(blocks(Paragraph.of("a\u0000b\u0007c\u0085d\uD800e\uFFFFf\u00A0g😀")))
                .isEqualTo("<p>a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\u00A0g😀</p>");
        assertThat(losses(Paragraph.of("\u0007"))).containsExactly("a control character");
    }

    @Test
    void aPageSaysWhatItIs() {
        var metadata =
                Metadata.builder()
                        .publication("The Batch")
                        .title("T")
                        .author("A")
                        .language("de")
                        .url("https://a.b/c")
                        .build();
        var page =
                new HtmlRenderer()
                        .render(
                                Issue.builder()
                                        .metadata(metadata)
                                        .front(Paragraph.of("x"))
                                        .build());
        assertThat(page)
                .startsWith("<!doctype html>\n<html lang=\"de\">\n<head>\n<meta charset=\"utf-8\">")
                .contains("<title>T – The Batch</title>")
                .contains("<meta name=\"author\" content=\"A\">")
                .contains("<link rel=\"canonical\" href=\"https://a.b/c\">")
                .contains("<style>")
                .endsWith("</html>\n");
    }

    @Test
    void anEmptyIssueIsAPageAllTheSame() {
        assertThat(new HtmlRenderer().render(Issue.builder().build()))
                .contains("<h1>Newsletter</h1>");
    }

    @Test
    void styleIsYoursOrOurs() {
        var yours = HtmlRenderer.builder().stylesheet("p { color: red }").build();
        assertThat(yours.render(Issue.builder().build()))
                .contains("<style>\np { color: red }\n</style>");
        assertThat(HtmlRenderer.defaultStylesheet())
                .contains("prefers-color-scheme: dark")
                .contains("@media print");
        assertThatThrownBy(() -> HtmlRenderer.builder().stylesheet("</STYLE >"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String blocks(Block... blocks) {
        var html = fragment.render(Issue.builder().footer(new Footer(List.of(blocks))).build());
        var start = "<footer class=\"colophon\">\n";
        return html.substring(html.indexOf(start) + start.length(), html.indexOf("\n</footer>"));
    }

    private List<String> losses(Block block) {
        return fragment.losses(Issue.builder().front(block).build()).stream()
                .map(Loss::what)
                .toList();
    }

    private static List<Inline> text(String words) {
        return List.of(new Text(words));
    }
}
