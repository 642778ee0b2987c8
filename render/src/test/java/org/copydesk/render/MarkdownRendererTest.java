package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.copydesk.model.Block;
import org.copydesk.model.Code;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Entry;
import org.copydesk.model.Figure;
import org.copydesk.model.Footer;
import org.copydesk.model.Footnote;
import org.copydesk.model.FootnoteMark;
import org.copydesk.model.Heading;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.Issue;
import org.copydesk.model.Item;
import org.copydesk.model.Label;
import org.copydesk.model.LabelKind;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.LineBreak;
import org.copydesk.model.Link;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Metadata;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Passage;
import org.copydesk.model.Promotion;
import org.copydesk.model.Quote;
import org.copydesk.model.RawBlock;
import org.copydesk.model.RawInline;
import org.copydesk.model.Roundup;
import org.copydesk.model.Rule;
import org.copydesk.model.Section;
import org.copydesk.model.Story;
import org.copydesk.model.Strikethrough;
import org.copydesk.model.Strong;
import org.copydesk.model.Superscript;
import org.copydesk.model.Table;
import org.copydesk.model.TableCell;
import org.copydesk.model.TableCell.Alignment;
import org.copydesk.model.TableRow;
import org.copydesk.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nibor.autolink.LinkExtractor;

class MarkdownRendererTest {

    private static final LinkExtractor ADDRESSES = LinkExtractor.builder().build();

    private final MarkdownRenderer renderer = new MarkdownRenderer(MarkdownRoles.NEVER);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What’s new: 2 * 3 * 4, snake_case_words, C# and F#, #hashtag, 50 % off!",
                "An array[0] of 5* hotels (see [1], [sic] and [x] y); a < b > c, AT&T, R&D; & more",
                "In 2020. It was 1. not 2) then - dash + plus > greater = equals | pipe ~ tilde ^ caret",
                "1999 was the year",
                "1.5 times",
                "-5 degrees",
                "+1",
                "*note",
                "~/home",
                "~5 minutes",
                "a`b",
                "x_",
                "_x",
                "**",
                "C:\\dir\\file",
                "\\alpha",
                "<3",
                "<- left",
                "a <b and c",
                "<b and c",
                "a <b = c> d",
                "a~~~b~~~",
                "No! (really) no![",
                "{curly} \"quotes\" 'single' $5 @name %x% a/b",
                "--",
                "==",
                "| a | b |",
                "Title: without anything before it is no header here",
                "…—“”‘’ 😀 中文 é\u0301"
            })
    void harmlessCharactersStandBare(String words) {
        assertThat(paragraph(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            ignoreLeadingAndTrailingWhitespace = true,
            quoteCharacter = '´',
            value = {
                "*a* → \\*a*",
                "_a_ b → \\_a_ b",
                "~~a~~ → \\~~a~~",
                "# a → \\# a",
                "# → \\#",
                "- a → \\- a",
                "1. a → 1\\. a",
                "12) a → 12\\) a",
                "> a → \\> a",
                "--- → \\---",
                "* * * → \\* * *",
                "~~~ → \\~~~",
                "<div> → \\<div>",
                "a <b> c → a \\<b> c",
                "<a@b.c> → <a\\@b.c>",
                "a@b.c → a\\@b.c",
                "a@b → a@b",
                "https://b.c → https\\://b.c",
                "t-://x → t-\\://x",
                "t+://x → t+\\://x",
                "t.://x → t.\\://x",
                "a:// b → a:// b",
                "www.b.c → www\\.b.c",
                "www. → www.",
                "&amp; → \\&amp;",
                "&#35; → \\&#35;",
                "`a` → \\`a`",
                "[a](b) → \\[a](b)",
                "![a](b) → !\\[a](b)",
                "[a]: b → \\[a]: b",
                "a\\* → a\\\\*",
                "´ a ´ → &#32;a&#32;",
            })
    void charactersThatWouldBeMarkupAreEscaped(String words, String markdown) {
        assertThat(paragraph(words)).isEqualTo(markdown);
    }

    @Test
    void noEscapeIsNeedlessInTextOfOneParagraph() {
        int escapes = 0;
        int needless = 0;
        for (long seed = 0; seed < 5_000; seed++) {
            var words = new RandomIssues(seed).words();
            var markdown = words.isEmpty() ? "" : render(new Paragraph(List.of(new Text(words))));
            var read = MarkdownReading.blocks("x\n\n" + markdown);
            for (int i = 0; i < markdown.length(); i++) {
                var without = markdown.substring(0, i) + markdown.substring(i + 1);
                boolean escape = markdown.charAt(i) == '\\' && !isPlainBackslash(markdown, i);
                if (escape) {
                    escapes++;
                    boolean same = MarkdownReading.blocks("x\n\n" + without).equals(read);
                    needless += same && !isAddress(without, i) ? 1 : 0;
                }
            }
        }
        assertThat(escapes).isGreaterThan(1_000);
        assertThat(needless).as("of %d", escapes).isLessThan(escapes / 100);
    }

    /** Whether readers that make links of bare addresses would make one of what stands there. */
    private static boolean isAddress(String markdown, int i) {
        for (var link : ADDRESSES.extractLinks(markdown)) {
            if (link.getBeginIndex() <= i && i < link.getEndIndex()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlainBackslash(String markdown, int i) {
        return i + 1 == markdown.length()
                || !MarkdownCharacters.isAsciiPunctuation(markdown.charAt(i + 1));
    }

    @Test
    void emphasisTakesTheMarksThatAreReadBack() {
        assertThat(inline(new Emphasis(text("a")))).isEqualTo("*a*");
        assertThat(inline(new Strong(text("a")))).isEqualTo("**a**");
        assertThat(inline(new Strikethrough(text("a")))).isEqualTo("~~a~~");
        assertThat(inline(new Text("un"), new Emphasis(text("frigging")), new Text("believable")))
                .isEqualTo("un*frigging*believable");
        assertThat(
                        inline(
                                new Emphasis(
                                        List.of(
                                                new Text("a "),
                                                new Emphasis(text("b")),
                                                new Text(" c")))))
                .isEqualTo("*a _b_ c*");
        assertThat(inline(new Strong(List.of(new Emphasis(text("a")))))).isEqualTo("**_a_**");
        assertThat(inline(new Emphasis(text("a")), new Emphasis(text("b")))).isEqualTo("*a*_b_");
        assertThat(inline(new Emphasis(text("a")), new Strong(text("b")))).isEqualTo("*a*__b__");
    }

    @Test
    void emphasisThatNoMarkCanExpressTakesTags() {
        assertThat(inline(new Strong(text("Note: ")), new Text("text")))
                .isEqualTo("<strong>Note: </strong>text");
        assertThat(inline(new Text("a"), new Emphasis(text("(b)")), new Text("c")))
                .isEqualTo("a<em>(b)</em>c");
        assertThat(inline(new Strikethrough(text(" a")))).isEqualTo("<del> a</del>");
        assertThat(inline(new Emphasis(List.of()))).isEqualTo("<em></em>");
    }

    @Test
    void superscriptsAreTags() {
        assertThat(inline(new Text("x"), new Superscript(text("2")))).isEqualTo("x<sup>2</sup>");
    }

    @Test
    void aLinkWhoseWordsAreItsTargetIsAnAutolink() {
        assertThat(inline(new Link("https://a.b/c", "", text("https://a.b/c"))))
                .isEqualTo("<https://a.b/c>");
        assertThat(inline(new Link("mailto:a@b.c", "", text("a@b.c")))).isEqualTo("<a@b.c>");
        assertThat(inline(new Link("https://a.b", "", text("a.b"))))
                .isEqualTo("[a.b](https://a.b)");
    }

    @Test
    void targetsStandInAngleBracketsWhereTheyMust() {
        assertThat(inline(new Link("a b", "", text("c")))).isEqualTo("[c](<a b>)");
        assertThat(inline(new Link("a(b)c", "", text("c")))).isEqualTo("[c](a(b)c)");
        assertThat(inline(new Link("a(b", "", text("c")))).isEqualTo("[c](<a(b>)");
        assertThat(inline(new Link("", "", text("c")))).isEqualTo("[c]()");
        assertThat(inline(new Link("", "t", text("c")))).isEqualTo("[c](<> \"t\")");
        assertThat(inline(new Link("a", "say \"x\"", text("c"))))
                .isEqualTo("[c](a \"say \\\"x\\\"\")");
        assertThat(inline(new Image("a.png", "[x] *y*", "z")))
                .isEqualTo("![[x] \\*y*](a.png \"z\")");
    }

    @Test
    void codeHasFencesThatItDoesNotHold() {
        assertThat(inline(new Code("a"))).isEqualTo("`a`");
        assertThat(inline(new Code("a`b"))).isEqualTo("``a`b``");
        assertThat(inline(new Code("`a`"))).isEqualTo("`` `a` ``");
        assertThat(inline(new Code(" a "))).isEqualTo("`  a  `");
        assertThat(inline(new Code(" "))).isEqualTo("` `");
        assertThat(inline(new Code("a"), new Code("b"))).isEqualTo("`a`<code>b</code>");
        assertThat(render(new CodeBlock("java", "a\n```\n"))).isEqualTo("````java\na\n```\n````");
        assertThat(render(new CodeBlock("a`b", "c\n"))).isEqualTo("~~~a`b\nc\n~~~");
    }

    @Test
    void lineBreaksAreBackslashes() {
        assertThat(inline(new Text("a"), new LineBreak(), new Text("# b"))).isEqualTo("a\\\n\\# b");
        assertThat(inline(new Text("a"), new LineBreak())).isEqualTo("a<br>");
        assertThat(render(new Heading(4, List.of(new Text("a"), new LineBreak(), new Text("b")))))
                .isEqualTo("#### a<br>b");
    }

    @Test
    void aLineEndInTextIsALineEnd() {
        assertThat(paragraph("a\nb")).isEqualTo("a\nb");
        assertThat(paragraph("a\n===")).isEqualTo("a\n\\===");
        assertThat(paragraph("a\n\nb \nc")).isEqualTo("a&#10;&#10;b &#10;c");
    }

    @Test
    void listsAreTightOrLoose() {
        assertThat(render(list(false, "a", "b"))).isEqualTo("- a\n- b");
        assertThat(render(list(true, "a", "b"))).isEqualTo("- a\n\n- b");
        assertThat(render(new ListBlock(true, 9, false, List.of(item("a"), item("b")))))
                .isEqualTo("9. a\n10. b");
    }

    @Test
    void listsSideBySideDoNotRunTogether() {
        assertThat(render(list(false, "a"), list(false, "b"), list(false, "c")))
                .isEqualTo("- a\n\n* b\n\n- c");
        var numbered = ListBlock.numbered(List.of(item("a")));
        assertThat(render(numbered, numbered)).isEqualTo("1. a\n\n1) a");
    }

    @Test
    void listsNest() {
        var inner = list(false, "b", "c");
        var outer =
                ListBlock.bullets(
                        List.of(new ListItem(List.of(Paragraph.of("a"), inner)), item("d")));
        assertThat(render(outer)).isEqualTo("- a\n  - b\n  - c\n- d");
    }

    @Test
    void tasksHaveBoxes() {
        var open = new ListItem(ListItem.Task.OPEN, List.of(Paragraph.of("a")));
        var done = new ListItem(ListItem.Task.DONE, List.of(Paragraph.of("b")));
        assertThat(render(ListBlock.bullets(List.of(open, done)))).isEqualTo("- [ ] a\n- [x] b");
    }

    @Test
    void quotesHoldBlocks() {
        assertThat(
                        render(
                                new Quote(
                                        List.of(
                                                Paragraph.of("a"),
                                                new Quote(List.of(Paragraph.of("b")))))))
                .isEqualTo("> a\n>\n> > b");
    }

    @Test
    void tablesHaveAlignmentsAndEscapedPipes() {
        var table =
                new Table(
                        List.of(
                                row(true, cell(Alignment.NONE, "a|b"), cell(Alignment.RIGHT, "c")),
                                row(
                                        false,
                                        cell(Alignment.NONE, ""),
                                        cell(Alignment.RIGHT, "\\|"))));
        assertThat(render(table)).isEqualTo("| a\\|b | c |\n| --- | --: |\n|  | \\\\\\| |");
    }

    @Test
    void aTableWithoutHeaderHasAnEmptyOne() {
        var table =
                new Table(
                        List.of(
                                row(
                                        false,
                                        cell(Alignment.CENTER, "a"),
                                        cell(Alignment.LEFT, "b"))));
        assertThat(render(table)).isEqualTo("|  |  |\n| :-: | :-- |\n| a | b |");
    }

    @Test
    void figuresAreImagesInAParagraphOfTheirOwn() {
        var image = new Image("a.png", "A cat", "Title");
        assertThat(render(new Figure(image, "", List.of()))).isEqualTo("![A cat](a.png \"Title\")");
        assertThat(render(new Figure(image, "https://a.b", text("Caption"))))
                .isEqualTo("[![A cat](a.png \"Title\")](https://a.b)\\\n*Caption*");
        assertThat(render(Figure.of("A cat"))).isEqualTo("![A cat]()");
    }

    @Test
    void footnotesAreIndented() {
        var note = new Footnote("1", List.of(Paragraph.of("a"), Paragraph.of("b")));
        assertThat(render(new Paragraph(List.of(new Text("x"), new FootnoteMark("1"))), note))
                .isEqualTo("x[^1]\n\n[^1]: a\n\n    b");
    }

    @Test
    void rawMarkupStandsAsItIsOrInAFenceThatSaysSo() {
        assertThat(render(new RawBlock("html", "<div>\nx\n</div>"))).isEqualTo("<div>\nx\n</div>");
        assertThat(render(new RawBlock("html", "<div>\n\n</div>")))
                .isEqualTo("```{=html}\n<div>\n\n</div>\n```");
        assertThat(render(new RawBlock("tex", "\\LaTeX"))).isEqualTo("```{=tex}\n\\LaTeX\n```");
        assertThat(inline(new Text("a"), new RawInline("html", "<kbd>"))).isEqualTo("a<kbd>");
    }

    @Test
    void aRuleIsNeverTakenForFrontMatter() {
        assertThat(renderer.render(Issue.builder().front(new Rule()).build())).isEqualTo("___\n");
        assertThat(render(new Rule())).isEqualTo("---");
    }

    @Test
    void theFirstParagraphIsNeverTakenForHeaders() {
        assertThat(renderer.render(Issue.builder().front(Paragraph.of("Title: x")).build()))
                .isEqualTo("Title\\: x\n");
    }

    @Test
    void aByteOrderMarkOfTheTextIsNoneOfTheFile() {
        assertThat(renderer.render(Issue.builder().front(Paragraph.of("\uFEFFx")).build()))
                .isEqualTo("&#65279;x\n");
    }

    @Test
    void anEmptyIssueIsEmpty() {
        assertThat(renderer.render(Issue.builder().build())).isEmpty();
    }

    @Test
    void headingsKeepTheHashesAtTheirEnd() {
        assertThat(render(new Heading(5, text("C #")))).isEqualTo("##### C \\#");
        assertThat(render(new Heading(5, text("C#")))).isEqualTo("##### C#");
        assertThat(render(new Heading(6, List.of()))).isEqualTo("######");
    }

    @Test
    void lettersAreParagraphs() {
        var letter =
                new Letter(
                        Optional.of(Line.of("Dear friends,")),
                        List.of(Paragraph.of("a")),
                        List.of(Line.of("Keep learning!")),
                        List.of(Line.of("Andrew")),
                        List.of(Paragraph.of("P.S. b")));
        assertThat(renderer.render(Issue.builder().letter(letter).build()))
                .isEqualTo("Dear friends,\n\na\n\nKeep learning!\n\nAndrew\n\nP.S. b\n");
    }

    @Test
    void labelsRunIntoTheirParagraph() {
        assertThat(passage("What’s new", Paragraph.of("a"), Paragraph.of("b")))
                .isEqualTo("**What’s new:** a\n\nb");
        assertThat(passage("Who?", Paragraph.of("a"))).isEqualTo("**Who?** a");
        assertThat(passage("Results", list(false, "a"))).isEqualTo("**Results:**\n\n- a");
        assertThat(passage("Results")).isEqualTo("**Results:**");
        assertThat(passage("a*b*", Paragraph.of("c"))).isEqualTo("**a\\*b\\*:** c");
    }

    private String passage(String label, Block... blocks) {
        var passage = new Passage(Optional.of(new Label(label, LabelKind.OTHER)), List.of(blocks));
        return item(Story.builder().headline("H").passage(passage).build())
                .substring("### H\n\n".length());
    }

    @Test
    void roundupsAreListsOfTitles() {
        var linked =
                new Entry(
                        new Line(List.of(new Link("t", "", text("Linked")))),
                        List.of(Paragraph.of("A")));
        var plain = new Entry(Line.of("Plain"), List.of(Paragraph.of("b")));
        var bare = new Entry(new Line(List.of(new Link("t", "", text("Bare")))), List.of());
        var untitled = new Entry(Line.of(""), List.of(Paragraph.of("c")));
        var entries = List.of(linked, plain, bare, untitled);
        var roundup =
                new Roundup(
                        Optional.empty(),
                        Optional.of(Line.of("H")),
                        Optional.of(Line.of("D")),
                        entries,
                        List.of());
        assertThat(item(roundup))
                .isEqualTo("### H\n\n*D*\n\n- [Linked](t): A\n- **Plain:** b\n- [Bare](t)\n- c");
    }

    @Test
    void itemsWithoutHeadlineAndTheFooterStandAfterASeparator() {
        var story = Story.builder().dek("D").build();
        var promotion =
                new Promotion(
                        Optional.empty(), "", Optional.empty(), List.of(Paragraph.of("a")), "");
        assertThat(item(story)).isEqualTo("* * *\n\n*D*\n\n_ _ _");
        assertThat(item(promotion)).isEqualTo("* * *\n\na");
        var footed =
                Issue.builder()
                        .section(
                                new Section(
                                        Optional.empty(), List.of(Paragraph.of("x")), List.of()))
                        .footer(new Footer(List.of(Paragraph.of("y"))))
                        .build();
        assertThat(renderer.render(footed)).isEqualTo("x\n\n_ _ _\n\ny\n");
    }

    @Test
    void frontMatterComesFirstAndTheTitleAfterIt() {
        var metadata =
                Metadata.builder()
                        .number("39")
                        .title("A # b #")
                        .extra("tags", "x")
                        .extra("tags", "z")
                        .build();
        assertThat(renderer.render(Issue.builder().metadata(metadata).build()))
                .isEqualTo("---\nnumber: 39\ntags:\n  - x\n  - z\n---\n\n# A # b \\#\n");
    }

    @Test
    void whatIsLostIsListedInOrder() {
        var issue =
                Issue.builder()
                        .front(new Heading(2, text("a")))
                        .front(
                                new Paragraph(
                                        List.of(
                                                new Link(
                                                        "t",
                                                        "",
                                                        List.of(new Link("u", "", text("b")))))))
                        .front(new Paragraph(List.of(new FootnoteMark("1"))))
                        .build();
        assertThat(renderer.losses(issue))
                .extracting(Loss::what)
                .containsExactly(
                        "that the level of a heading is 2",
                        "a link inside a link",
                        "what a footnote mark refers to");
        assertThat(renderer.losses(issue).get(0).node()).isSameAs(issue.front().get(0));
    }

    private String paragraph(String words) {
        return render(Paragraph.of(words));
    }

    private String inline(Inline... content) {
        return render(new Paragraph(List.of(content)));
    }

    private String render(Block... blocks) {
        var markdown = renderer.render(Issue.builder().footer(new Footer(List.of(blocks))).build());
        return markdown.substring("_ _ _\n\n".length(), markdown.length() - 1);
    }

    private String item(Item item) {
        var section = new Section(Optional.empty(), List.of(), List.of(item));
        return renderer.render(Issue.builder().section(section).build()).stripTrailing();
    }

    private static ListBlock list(boolean loose, String... items) {
        return new ListBlock(
                false, 1, loose, Arrays.stream(items).map(MarkdownRendererTest::item).toList());
    }

    private static ListItem item(String words) {
        return new ListItem(List.of(Paragraph.of(words)));
    }

    private static TableRow row(boolean header, TableCell... cells) {
        return new TableRow(header, List.of(cells));
    }

    private static TableCell cell(Alignment alignment, String words) {
        return new TableCell(alignment, words.isEmpty() ? List.of() : text(words));
    }

    private static List<Inline> text(String words) {
        return List.of(new Text(words));
    }
}
