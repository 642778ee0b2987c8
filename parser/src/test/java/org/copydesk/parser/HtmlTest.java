package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.copydesk.model.Block;
import org.copydesk.model.Code;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Figure;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.Label;
import org.copydesk.model.LineBreak;
import org.copydesk.model.Link;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Node;
import org.copydesk.model.Paragraph;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.Passage;
import org.copydesk.model.Quote;
import org.copydesk.model.RawBlock;
import org.copydesk.model.Rule;
import org.copydesk.model.Story;
import org.copydesk.model.Strikethrough;
import org.copydesk.model.Strong;
import org.copydesk.model.Subscript;
import org.copydesk.model.Superscript;
import org.copydesk.model.Table;
import org.copydesk.model.TableCell;
import org.copydesk.model.TableCell.Alignment;
import org.copydesk.model.TableRow;
import org.copydesk.model.Text;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fragments of HTML, as content management systems keep issues. */
class HtmlTest {

    private final NewsletterParser parser =
            NewsletterParser.builder().notation(Notation.HTML).build();

    private ParsedIssue parse(String html) {
        var parsed = parser.parse(html);
        HtmlLaws.checkTidy(parsed);
        return parsed;
    }

    private <T extends Node> List<T> all(Class<T> type, String html) {
        return parse(html).issue().all(type);
    }

    private List<Inline> inlines(String html) {
        return all(Paragraph.class, html).get(0).content();
    }

    private static Text text(String words) {
        return new Text(words);
    }

    private static Paragraph paragraph(Inline... content) {
        return new Paragraph(Arrays.asList(content));
    }

    private static ListItem item(Block... blocks) {
        return new ListItem(ListItem.Task.NONE, Arrays.asList(blocks));
    }

    private static TableCell cell(Alignment alignment, String words) {
        return new TableCell(alignment, List.of(text(words)));
    }

    @Test
    void inlineStructureSurvives() {
        assertThat(
                        inlines(
                                "<p>a <em>b</em> <i>c</i> <strong>d</strong> <b>e</b> <code>f</code>"
                                        + " x<sup>2</sup> y<sub>1</sub> <s>g</s></p>"))
                .containsExactly(
                        text("a "),
                        new Emphasis(List.of(text("b"))),
                        text(" "),
                        new Emphasis(List.of(text("c"))),
                        text(" "),
                        new Strong(List.of(text("d"))),
                        text(" "),
                        new Strong(List.of(text("e"))),
                        text(" "),
                        new Code("f"),
                        text(" x"),
                        new Superscript(List.of(text("2"))),
                        text(" y"),
                        new Subscript(List.of(text("1"))),
                        text(" "),
                        new Strikethrough(List.of(text("g"))));
    }

    @Test
    void linksKeepTargetTitleAndWhatIsInThem() {
        assertThat(inlines("<p>See <a href=\"/a?b=1&amp;c=2\" title=\"T\">the <em>paper</em></a>."))
                .containsExactly(
                        text("See "),
                        new Link(
                                "/a?b=1&c=2",
                                "T",
                                List.of(text("the "), new Emphasis(List.of(text("paper"))))),
                        text("."));
    }

    @Test
    void anAnchorThatLeadsNowhereIsItsWords() {
        assertThat(inlines("<p>See <a name=\"x\">here</a>.")).containsExactly(text("See here."));
    }

    @Test
    void referencesAreDecodedAndWhiteSpaceFolds() {
        assertThat(inlines("<p>\n  It&rsquo;s\n\t caf&#233; &amp;  &lt;b&gt;  </p>"))
                .containsExactly(text("It’s café & <b>"));
    }

    @Test
    void anUnbreakableBlankStays() {
        assertThat(inlines("<p>5&nbsp;minutes")).containsExactly(text("5\u00A0minutes"));
    }

    @Test
    void marksInsideTheSameMarkAreOne() {
        assertThat(inlines("<p><i><em class=\"italic\">x</em></i>"))
                .containsExactly(new Emphasis(List.of(text("x"))));
    }

    @Test
    void emptyMarksAreNothing() {
        assertThat(inlines("<p>a<strong></strong><em> </em>b")).containsExactly(text("a b"));
    }

    @Test
    void aLineBreakBetweenWordsStays() {
        assertThat(inlines("<blockquote>a<br>b</blockquote>"))
                .containsExactly(text("a"), new LineBreak(), text("b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>One is here.<br><br>Two is here.</p>",
                "<p>One is here.<br>&nbsp;<br>Two is here.</p>",
                "<p>One is here.<br> <br>Two is here.</p>",
                "<p>One is here.<br><br><br>Two is here.</p>",
                "<div>One is here.<div>Two is here.</div></div>",
                "One is here.<p>Two is here."
            })
    void twoLineBreaksPartParagraphs(String html) {
        assertThat(all(Paragraph.class, html))
                .containsExactly(paragraph(text("One is here.")), paragraph(text("Two is here.")));
    }

    @Test
    void marksThatSpanParagraphsMarkEachOfThem() {
        assertThat(all(Paragraph.class, "<p><em>One is here.<br><br>Two is here.</em></p>"))
                .containsExactly(
                        paragraph(new Emphasis(List.of(text("One is here.")))),
                        paragraph(new Emphasis(List.of(text("Two is here.")))));
    }

    @Test
    void listsNestAndCount() {
        var html = "<ol start=\"3\"><li>a<ul><li>b</li></ul></li><li>c</li></ol>";
        var inner = new ListBlock(false, 1, false, List.of(item(paragraph(text("b")))));
        assertThat(all(ListBlock.class, html).get(0))
                .isEqualTo(
                        new ListBlock(
                                true,
                                3,
                                false,
                                List.of(
                                        item(paragraph(text("a")), inner),
                                        item(paragraph(text("c"))))));
    }

    @Test
    void itemsMayHoldParagraphs() {
        var list = all(ListBlock.class, "<ul><li><p>a</p><p>b</p></li></ul>").get(0);
        assertThat(list.loose()).isTrue();
        assertThat(list.items()).containsExactly(item(paragraph(text("a")), paragraph(text("b"))));
    }

    @Test
    void boxesMakeTasks() {
        var list = all(ListBlock.class, "<ul><li><input type=\"checkbox\" checked> a</li></ul>");
        assertThat(list.get(0).items().get(0).task()).isEqualTo(ListItem.Task.DONE);
    }

    @Test
    void aPictureBetweenItemsBelongsToTheOneAbove() {
        var html = "<ul><li>a</li><img src=\"x.png\" alt=\"An x\"><li>b</li></ul>";
        var figure = new Figure(new Image("x.png", "An x", ""), "", List.of());
        assertThat(all(ListBlock.class, html))
                .containsExactly(
                        new ListBlock(
                                false,
                                1,
                                false,
                                List.of(
                                        item(paragraph(text("a")), figure),
                                        item(paragraph(text("b"))))));
    }

    @Test
    void picturesHaveSourceAlternativeCaptionAndTarget() {
        assertThat(
                        all(
                                Figure.class,
                                "<figure><a href=\"https://b.example/\"><img src=\"a.png\" alt=\"A\n b\""
                                        + " title=\"T\"></a><figcaption>By <em>C</em></figcaption></figure>"))
                .containsExactly(
                        new Figure(
                                new Image("a.png", "A b", "T"),
                                "https://b.example/",
                                List.of(text("By "), new Emphasis(List.of(text("C"))))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=a.png><div class=caption><p>By <em>C</em></p></div>",
                "<div class=wp-caption><p><img src=a.png></p><p class='small Image_caption'>By <em>C</em></p></div>",
                "<p><a><img src=a.png></a></p><figcaption>By <em>C</em></figcaption>",
                "<figure><div><img src=a.png></div><p class=caption-text>By <em>C</em></p></figure>",
                "<figure><figure><img src=a.png><figcaption>By <em>C</em></figcaption></figure></figure>",
                "<figure><img src=a.png><figcaption>By <em>C</em></figcaption><p>Words.</p></figure>",
                "<figure><img src=a.png><figcaption>By <em>C</em><hr>b</figcaption></figure>",
            })
    void whatIsCalledACaptionBelongsToThePictureAboveIt(String html) {
        var caption = List.<Inline>of(text("By "), new Emphasis(List.of(text("C"))));
        for (var around : List.of("", "<p>Words.</p>", "<blockquote>", "<ul><li>")) {
            assertThat(all(Figure.class, around + html))
                    .containsExactly(new Figure(new Image("a.png", "", ""), "", caption));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a</p><p class=caption>b</p>",
                "<img src=a.png><p>a</p><p class=caption>b</p>",
                "<img src=a.png><p class=captions>a</p><p>b</p>",
                "<img src=a.png><p class=caption></p><p>a</p><p>b</p>",
                "<figure><img src=a.png><figcaption>c</figcaption></figure><p class=caption>a</p><p>b</p>",
                "<img src=a.png><div class=caption><p>a</p><ul><li>b</ul></div>",
            })
    void otherwiseItIsAParagraph(String html) {
        assertThat(all(Paragraph.class, html)).extracting(Node::plainText).contains("b");
        assertThat(all(Figure.class, html).stream().map(Figure::caption).map(List::size))
                .allMatch(size -> size <= 1);
        assertThat(parse(html).issue().plainText()).contains("a").contains("b");
    }

    @Test
    void aPictureThatIsLoadedLaterHasItsSource() {
        assertThat(
                        all(
                                Image.class,
                                "<p>x</p><img src=\"data:image/gif;base64,R0\" data-src=\"b.png\" alt=\"B\">"))
                .containsExactly(new Image("b.png", "B", ""));
    }

    @Test
    void aPictureInALineStaysThere() {
        assertThat(inlines("<p>a <img src=\"b.png\" alt=\"b\"> c"))
                .containsExactly(text("a "), new Image("b.png", "b", ""), text(" c"));
    }

    @Test
    void tablesOfDataAreTables() {
        assertThat(
                        all(
                                Table.class,
                                "<p>x</p><table><tr><th>A</th><th align=\"right\">B</th></tr>"
                                        + "<tr><td>1</td><td style=\"text-align: center\">2</td></tr></table>"))
                .containsExactly(
                        new Table(
                                List.of(
                                        new TableRow(
                                                true,
                                                List.of(
                                                        cell(Alignment.NONE, "A"),
                                                        cell(Alignment.RIGHT, "B"))),
                                        new TableRow(
                                                false,
                                                List.of(
                                                        cell(Alignment.NONE, "1"),
                                                        cell(Alignment.CENTER, "2"))))));
    }

    @Test
    void tablesThatLayAPageOutAreNone() {
        var html =
                "<table><tr><td><h1>Robots Cook Soup</h1><p>They learn by watching.</p></td></tr></table>";
        assertThat(all(Table.class, html)).isEmpty();
        assertThat(all(Text.class, html))
                .containsExactly(text("Robots Cook Soup"), text("They learn by watching."));
    }

    @Test
    void quotesCodeRulesAndFramesAreBlocks() {
        var html =
                "<p>x</p><blockquote><p>q</p></blockquote><hr><pre><code class=\"language-java\">a\n b</code></pre>"
                        + "<iframe src=\"https://v.example/1\"></iframe>";
        assertThat(all(Quote.class, html))
                .containsExactly(new Quote(List.of(paragraph(text("q")))));
        assertThat(all(Rule.class, html)).hasSize(1);
        assertThat(all(CodeBlock.class, html)).containsExactly(new CodeBlock("java", "a\n b\n"));
        assertThat(all(RawBlock.class, html))
                .containsExactly(
                        new RawBlock("html", "<iframe src=\"https://v.example/1\"></iframe>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><strong>What’s new:</strong> A robot cooks.</p>",
                "<p><strong>What’s new</strong>: A robot cooks.</p>",
                "<p><strong>What’s new: </strong>A robot cooks.</p>",
                "<p><strong>What’s new:&nbsp;</strong>A robot cooks.</p>",
                "<p><strong>What’s new:</strong>&nbsp;A robot cooks.</p>",
                "<p><b>What’s new:</b>A robot cooks.</p>",
                "<p>What’s new: A robot cooks.</p>",
                "<p><strong>What’s <strong>new:</strong></strong> A robot cooks.</p>"
            })
    void aLabelIsOneHoweverItIsMarked(String passage) {
        var story = story(passage);
        assertThat(story.passages()).hasSize(1);
        assertThat(story.passages().get(0).label().map(Label::text)).contains("What’s new");
        assertThat(story.passages().get(0).blocks().get(0).plainText()).isEqualTo("A robot cooks.");
    }

    @Test
    void labelledParagraphsMayBePartedByLineBreaksAlone() {
        var story =
                story(
                        "<p><strong>What’s new:</strong> A robot cooks.<br><br><strong>Why it matters:</strong>"
                                + " It’s soup.</p>");
        assertThat(story.passages())
                .extracting(Passage::label)
                .extracting(label -> label.map(Label::text).orElse(""))
                .containsExactly("What’s new", "Why it matters");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void theLevelOfAHeadingMeansNothing(int level) {
        var html =
                "<h9>Robots Cook</h9><p>They learned it by watching.</p>"
                        .replace("h9", "h" + level);
        var story = all(Story.class, html + "<p><b>What’s new:</b> A robot cooks.</p>").get(0);
        assertThat(story.headline().orElseThrow().plainText()).isEqualTo("Robots Cook");
        assertThat(story.dek().orElseThrow().plainText()).isEqualTo("They learned it by watching.");
    }

    @Test
    void anEmptyHeadingIsNothing() {
        var story =
                story(
                        "<h2></h2><h3>&nbsp;</h3><h1><br></h1><p><b>What’s new:</b> A robot cooks.</p>");
        assertThat(story.passages()).hasSize(1);
    }

    private Story story(String passages) {
        return all(
                        Story.class,
                        "<h1>Robots Cook</h1><p>They learned it by watching.</p>" + passages)
                .get(0);
    }

    @Test
    void linksKeepWhatTracksReadersUnlessAskedOtherwise() {
        var html =
                "<p>See <a href=\"https://a.example/?utm_source=b&amp;id=1&amp;ref=c.example\">x</a>.";
        assertThat(all(Link.class, html).get(0).target()).contains("utm_source=b");
        var stripping =
                NewsletterParser.builder().notation(Notation.HTML).stripTracking(true).build();
        var stripped = stripping.parse(html).issue().all(Link.class).get(0);
        assertThat(stripped.target()).isEqualTo("https://a.example/?id=1");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/?utm_source=x, https://a.example/",
        "https://a.example/?a=1&utm_source=x&b=2#c, https://a.example/?a=1&b=2#c",
        "https://a.example/?mc_cid=1&mc_eid=2, https://a.example/",
        "https://a.example/?_hsenc=1&_hsmi=2&q=z, https://a.example/?q=z",
        "https://a.example/?fbclid=1, https://a.example/",
        "https://a.example/?gclid=1, https://a.example/",
        "https://a.example/?ref=site.ghost.io, https://a.example/",
        "https://a.example/?ref=main, https://a.example/?ref=main",
        "https://a.example/#?utm_source=x, https://a.example/#?utm_source=x",
        "https://a.example/?, https://a.example/?",
        "mailto:a@b.example?subject=x, mailto:a@b.example?subject=x"
    })
    void onlyWhatTracksReadersIsStripped(String target, String stripped) {
        var stripping =
                NewsletterParser.builder().notation(Notation.HTML).stripTracking(true).build();
        var html = "<p>See <a href=\"" + target.replace("&", "&amp;") + "\">x</a>.";
        assertThat(stripping.parse(html).issue().all(Link.class).get(0).target())
                .isEqualTo(stripped);
    }

    @Test
    void spansPointIntoTheSource() {
        var html = "<p>It&rsquo;s <a href=\"#\">a&nbsp;<b>link</b></a>, <!-- c -->you see.</p>";
        var parsed = parse(html);
        assertThat(parsed.issue().all(Text.class))
                .extracting(
                        words ->
                                parsed.source()
                                        .slice(parsed.sourceMap().spanOf(words).orElseThrow()))
                .containsExactly("It&rsquo;s ", "a&nbsp;", "link", ", <!-- c -->you see.");
        var link = parsed.issue().all(Link.class).get(0);
        assertThat(parsed.source().slice(parsed.sourceMap().spanOf(link).orElseThrow()))
                .isEqualTo("<a href=\"#\">a&nbsp;<b>link</b></a>");
    }

    @Test
    void aNameOrAnOpeningTagTellsHtml() {
        var any = NewsletterParser.create();
        for (var html :
                List.of("<p>x", " <!-- c --> <div>x", "\uFEFF<!DOCTYPE html>x", "<h1 id=\"a\">x")) {
            assertThat(any.parse(html).notation()).as(html).isEqualTo(Notation.HTML);
        }
        for (var name : List.of("a.html", "a.HTM", "a.xhtml")) {
            assertThat(any.parse(SourceText.of(name, "x")).notation()).isEqualTo(Notation.HTML);
        }
        for (var other : List.of("x", "<3 this", "<http://a.example/>", "a <b>c</b>", "")) {
            assertThat(any.parse(other).notation()).as(other).isNotEqualTo(Notation.HTML);
        }
    }

    @Test
    void aForcedNotationKnowsBetterThanTheName() {
        var source = SourceText.of("a.txt", "<p>x</p>");
        assertThat(parser.parse(source).issue().plainText()).isEqualTo("x");
    }
}
