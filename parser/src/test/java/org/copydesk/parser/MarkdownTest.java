package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.model.Block;
import org.copydesk.model.Code;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Figure;
import org.copydesk.model.Footnote;
import org.copydesk.model.FootnoteMark;
import org.copydesk.model.Heading;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.LineBreak;
import org.copydesk.model.Link;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Quote;
import org.copydesk.model.RawBlock;
import org.copydesk.model.RawInline;
import org.copydesk.model.Rule;
import org.copydesk.model.Strikethrough;
import org.copydesk.model.Strong;
import org.copydesk.model.Subscript;
import org.copydesk.model.Superscript;
import org.copydesk.model.Table;
import org.copydesk.model.TableCell.Alignment;
import org.copydesk.model.Text;
import org.copydesk.model.source.Notation;
import org.junit.jupiter.api.Test;

/** CommonMark’s own meaning, seen through a story. */
class MarkdownTest {

    private final NewsletterParser parser =
            NewsletterParser.builder().notation(Notation.MARKDOWN).build();

    private List<Block> blocks(String markdown) {
        var issue = parser.parse("### Headline\n\nFirst.\n\n" + markdown).issue();
        var story = issue.stories().get(0);
        assertThat(story.passages()).hasSize(1);
        return story.passages().get(0).blocks().subList(1, story.passages().get(0).blocks().size());
    }

    private List<Inline> inlines(String markdown) {
        var blocks = blocks(markdown);
        assertThat(blocks).hasSize(1);
        return ((Paragraph) blocks.get(0)).content();
    }

    @Test
    void linesOfAParagraphAreOneText() {
        assertThat(inlines("one\ntwo  three\n")).containsExactly(new Text("one two  three"));
    }

    @Test
    void hardBreaksAreLineBreaks() {
        assertThat(inlines("one  \ntwo\\\nthree<br>four"))
                .containsExactly(
                        new Text("one"),
                        new LineBreak(),
                        new Text("two"),
                        new LineBreak(),
                        new Text("three"),
                        new LineBreak(),
                        new Text("four"));
    }

    @Test
    void referencesAreResolved() {
        assertThat(inlines("See [this][r] and [r].\n\n[r]: http://a.example \"Title\""))
                .containsExactly(
                        new Text("See "),
                        new Link("http://a.example", "Title", List.of(new Text("this"))),
                        new Text(" and "),
                        new Link("http://a.example", "Title", List.of(new Text("r"))),
                        new Text("."));
    }

    @Test
    void bareAddressesAreLinksUnlessTheyAreEscaped() {
        assertThat(inlines("See http://a.example/b, www.c.example or me@d.example."))
                .containsExactly(
                        new Text("See "),
                        link("http://a.example/b", "http://a.example/b"),
                        new Text(", "),
                        link("http://www.c.example", "www.c.example"),
                        new Text(" or "),
                        link("mailto:me@d.example", "me@d.example"),
                        new Text("."));
        assertThat(inlines("See http\\://a.example and me\\@d.example."))
                .containsExactly(new Text("See http://a.example and me@d.example."));
    }

    private static Link link(String target, String words) {
        return new Link(target, "", List.of(new Text(words)));
    }

    @Test
    void entitiesAndEscapesAreCharacters() {
        assertThat(inlines("a &copy; &amp;lt; \\*no\\* &#65;"))
                .containsExactly(new Text("a © &lt; *no* A"));
    }

    @Test
    void marksOfAllKinds() {
        assertThat(inlines("a *b* __c__ ~~d~~ `e` H<sub>2</sub>O x<sup>2</sup> <em>f</em>"))
                .containsExactly(
                        new Text("a "),
                        new Emphasis(List.of(new Text("b"))),
                        new Text(" "),
                        new Strong(List.of(new Text("c"))),
                        new Text(" "),
                        new Strikethrough(List.of(new Text("d"))),
                        new Text(" "),
                        new Code("e"),
                        new Text(" H"),
                        new Subscript(List.of(new Text("2"))),
                        new Text("O x"),
                        new Superscript(List.of(new Text("2"))),
                        new Text(" "),
                        new Emphasis(List.of(new Text("f"))));
    }

    @Test
    void otherTagsAndHalvesOfPairsStayRaw() {
        assertThat(inlines("a <span class=\"b\"> <sup> c"))
                .containsExactly(
                        new Text("a "),
                        new RawInline("html", "<span class=\"b\">"),
                        new Text(" "),
                        new RawInline("html", "<sup>"),
                        new Text(" c"));
    }

    @Test
    void listsNest() {
        var inner = new ListBlock(true, 1, false, List.of(item("b"), item("c")));
        assertThat(blocks("- a\n  1. b\n  2. c\n- d"))
                .containsExactly(
                        ListBlock.bullets(
                                List.of(
                                        new ListItem(List.of(Paragraph.of("a"), inner)),
                                        item("d"))));
    }

    private static ListItem item(String words) {
        return new ListItem(List.of(Paragraph.of(words)));
    }

    @Test
    void aBlankLineMakesAListLoose() {
        assertThat(blocks("- a\n\n- b"))
                .containsExactly(new ListBlock(false, 1, true, List.of(item("a"), item("b"))));
    }

    @Test
    void boxesMakeTasks() {
        assertThat(blocks("- [ ] a\n- [x] **b**\n- \\[ ] c"))
                .containsExactly(
                        ListBlock.bullets(
                                List.of(
                                        new ListItem(
                                                ListItem.Task.OPEN, List.of(Paragraph.of("a"))),
                                        new ListItem(
                                                ListItem.Task.DONE,
                                                List.of(
                                                        new Paragraph(
                                                                List.of(
                                                                        new Strong(
                                                                                List.of(
                                                                                        new Text(
                                                                                                "b"))))))),
                                        item("[ ] c"))));
    }

    @Test
    void linesMayBeLazy() {
        assertThat(blocks("> a\nb\n\n- c\nd"))
                .containsExactly(
                        new Quote(List.of(Paragraph.of("a b"))),
                        ListBlock.bullets(List.of(item("c d"))));
    }

    @Test
    void codeIsFencedOrSetIn() {
        assertThat(blocks("```java\nint a;\n\n```\n\n    set in\n\n~~~\nopen"))
                .containsExactly(
                        new CodeBlock("java", "int a;\n\n"),
                        new CodeBlock("", "set in\n"),
                        new CodeBlock("", "open\n"));
    }

    @Test
    void htmlIsKeptAsItIs() {
        assertThat(blocks("<div>\n*a*\n</div>\n\n<!-- b -->\n\n```{=latex}\n\\c\n```"))
                .containsExactly(
                        new RawBlock("html", "<div>\n*a*\n</div>"),
                        new RawBlock("html", "<!-- b -->"),
                        new RawBlock("latex", "\\c"));
    }

    @Test
    void deeperHeadingsStandInside() {
        assertThat(blocks("#### a\n\nB\n===\n\ntext"))
                .startsWith(new Heading(4, List.of(new Text("a"))));
    }

    @Test
    void picturesAloneAreFigures() {
        var image = new Image("a.png", "alt b", "t");
        assertThat(blocks("![alt *b*](a.png \"t\")"))
                .containsExactly(new Figure(image, "", List.of()));
        assertThat(blocks("[![alt *b*](a.png \"t\")](http://c)\\\n*caption*"))
                .containsExactly(new Figure(image, "http://c", List.of(new Text("caption"))));
        assertThat(blocks("![alt *b*](a.png \"t\")\n*caption*"))
                .containsExactly(new Figure(image, "", List.of(new Text("caption"))));
        assertThat(blocks("![alt *b*](a.png \"t\") *caption*").get(0))
                .isInstanceOf(Paragraph.class);
    }

    @Test
    void tablesKeepTheirColumnsAndWhatIsBeyond() {
        var table = (Table) blocks("| a | b |\n|:--|--:|\n| c |\n| d | e | f | g |").get(0);
        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().get(0).header()).isTrue();
        assertThat(table.rows().get(0).cells().get(1).alignment()).isEqualTo(Alignment.RIGHT);
        assertThat(table.rows().get(1).cells().get(1).content()).isEmpty();
        assertThat(table.rows().get(2).cells().get(2).content()).containsExactly(new Text("f | g"));
    }

    @Test
    void footnotesAreReferredToByTheirMarks() {
        assertThat(blocks("text[^1] and [^2]\n\n[^1]: note\n\n    more"))
                .containsExactly(
                        new Paragraph(
                                List.of(
                                        new Text("text"),
                                        new FootnoteMark("1"),
                                        new Text(" and [^2]"))),
                        new Footnote("1", List.of(Paragraph.of("note"), Paragraph.of("more"))));
    }

    @Test
    void rulesInsideAStoryAreKept() {
        assertThat(blocks("a\n\n---\n\nb\n\n---\n\n### Next"))
                .containsExactly(Paragraph.of("a"), new Rule(), Paragraph.of("b"));
    }
}
