package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.copydesk.model.Block;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Footnote;
import org.copydesk.model.FootnoteMark;
import org.copydesk.model.Heading;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.Issue;
import org.copydesk.model.LineBreak;
import org.copydesk.model.Link;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Quote;
import org.copydesk.model.RawBlock;
import org.copydesk.model.RawInline;
import org.copydesk.model.Table;
import org.copydesk.model.TableCell;
import org.copydesk.model.TableCell.Alignment;
import org.copydesk.model.TableRow;
import org.copydesk.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Markdown can’t carry is told, and what it can is not. */
class MarkdownLossesTest {

    private static final String FIGURE = "that a picture is not a figure";
    private static final String ALONE = "a line break that stands alone";
    private static final String UNREAD = "that markup is not interpreted";
    private static final String REFERRED = "what a footnote mark refers to";
    private static final String BLANKS = "blanks in an otherwise empty line of code";
    private static final String RETURN = "a carriage return or a null character in code";

    private static final Inline PICTURE = new Image("a.png", "b", "");
    private static final Inline BREAK = new LineBreak();

    private final MarkdownRenderer renderer = new MarkdownRenderer(MarkdownRoles.NEVER);

    static Stream<Arguments> words() {
        return Stream.of(
                arguments(FIGURE, p(PICTURE)),
                arguments(FIGURE, p(t(""), PICTURE)),
                arguments(FIGURE, p(link(PICTURE))),
                arguments(FIGURE, p(link(t(""), PICTURE))),
                arguments(FIGURE, p(PICTURE, BREAK, new Emphasis(List.of(t("c"))))),
                arguments("", p(PICTURE, BREAK, t("c"))),
                arguments("", p(PICTURE, t(" "), new Emphasis(List.of(t("c"))))),
                arguments("", p(link(t("c")), BREAK, new Emphasis(List.of(t("c"))))),
                arguments("", p(t("c"), PICTURE)),
                arguments("", p(PICTURE, t("c"))),
                arguments("", p(link(PICTURE, t("c")))),
                arguments("", p(new Link("t", "title", List.of(PICTURE)))),
                arguments("", p(link(t("c")))),
                arguments("", p(link())),
                arguments(ALONE, p(BREAK)),
                arguments(ALONE, p(t(""), BREAK)),
                arguments("", p(t("a"), BREAK)),
                arguments("", p(BREAK, BREAK)),
                arguments("a null character", p(t("a\0b"))),
                arguments("a null character", p(t("\0"))),
                arguments("a link inside a link", p(link(t("a"), link(t("b"))))),
                arguments("", p(link(t("a")), link(t("b")))),
                arguments("markup of tex", p(t("a"), new RawInline("tex", "$b$"))),
                arguments("", p(t("a"), html("<kbd>"))),
                arguments(UNREAD, p(t("a"), html("<em>"))),
                arguments(UNREAD, p(t("a"), html("</BR />"))),
                arguments(UNREAD, p(t("a"), html("<kbd"))),
                arguments(UNREAD, p(t("a"), BREAK, html("<p>"))),
                arguments("", p(t("a"), BREAK, html("<kbd>"))),
                arguments(UNREAD, p(t("a"), html("<kbd>b"))),
                arguments(UNREAD, p(html("<kbd>"))),
                arguments(UNREAD, p(html("<div>"), t("a"))),
                arguments(REFERRED, p(new FootnoteMark("x"))));
    }

    static Stream<Arguments> blocks() {
        return Stream.of(
                arguments("that the level of a heading is 3", new Heading(3, List.of(t("a")))),
                arguments("", new Heading(4, List.of(t("a")))),
                arguments("", new Heading(6, List.of(t("a")))),
                arguments("that code does not end with a line end", new CodeBlock("", "a")),
                arguments("", new CodeBlock("", "")),
                arguments("", new CodeBlock("", "a\n \n")),
                arguments("that code is not raw markup", new CodeBlock("{=html}", "a\n")),
                arguments(RETURN, new CodeBlock("", "\ra\n")),
                arguments(RETURN, new CodeBlock("", "a\rb\n")),
                arguments(RETURN, new CodeBlock("", "\0\n")),
                arguments(BLANKS, item(new CodeBlock("", "a\n \nb\n"))),
                arguments("", item(new CodeBlock("", "a\n\n b\n"))),
                arguments("", new Quote(List.of(new CodeBlock("", "a\n \nb\n")))),
                arguments(BLANKS, item(new RawBlock("html", "<?a\n \n?>"))),
                arguments("", item(new RawBlock("html", "<?a\n\n?>"))),
                arguments("", table(row(true, cell("NONE", "a")))),
                arguments("", table(row(false, cell("NONE", "a")))),
                arguments("that an empty row is a header", table(row(true, cell("NONE", "")))),
                arguments(
                        "that a row is a header",
                        table(row(true, cell("NONE", "a")), row(true, cell("NONE", "b")))),
                arguments(
                        "that a row has fewer cells than others",
                        table(
                                row(true, cell("NONE", "a"), cell("LEFT", "b")),
                                row(false, cell("NONE", "c")))),
                arguments(
                        "that a cell is not aligned as its column",
                        table(row(true, cell("LEFT", "a")), row(false, cell("RIGHT", "b")))));
    }

    static Stream<Arguments> footnotes() {
        return Stream.of(
                arguments("", note("a")),
                arguments("the label of a footnote", note("a b")),
                arguments("the label of a footnote", note("")));
    }

    @ParameterizedTest
    @MethodSource({"words", "blocks", "footnotes"})
    void whatIsToldDoesNotComeBackAndAllElseDoes(String loss, Block block) {
        var issue = Issue.builder().front(p(t("x"))).front(block).build();
        assertThat(losses(p(t("x")), block)).isEqualTo(loss.isEmpty() ? List.of() : List.of(loss));
        assertThat(
                        MarkdownReading.blocks(renderer.render(issue))
                                .equals(Normal.blocks(issue.front())))
                .isEqualTo(loss.isEmpty());
    }

    @Test
    void whatNotAllReadersReadIsToldToo() {
        assertThat(losses(new Quote(List.of(note("a")))))
                .containsExactly("a footnote inside another block");
        assertThat(losses(item(note("a")))).containsExactly("a footnote inside another block");
        assertThat(losses(p(link(new FootnoteMark("a"))), note("a")))
                .containsExactly("a footnote mark inside a link");
    }

    private List<String> losses(Block... blocks) {
        var issue = Issue.builder();
        List.of(blocks).forEach(issue::front);
        return renderer.losses(issue.build()).stream().map(Loss::what).toList();
    }

    private static Paragraph p(Inline... content) {
        return new Paragraph(List.of(content));
    }

    private static Text t(String words) {
        return new Text(words);
    }

    private static Link link(Inline... content) {
        return new Link("t", "", List.of(content));
    }

    private static RawInline html(String markup) {
        return new RawInline("html", markup);
    }

    private static ListBlock item(Block block) {
        return ListBlock.bullets(List.of(new ListItem(List.of(block))));
    }

    private static Footnote note(String label) {
        return new Footnote(label, List.of(p(t("a"))));
    }

    private static Table table(TableRow... rows) {
        return new Table(List.of(rows));
    }

    private static TableRow row(boolean header, TableCell... cells) {
        return new TableRow(header, List.of(cells));
    }

    private static TableCell cell(String alignment, String words) {
        return new TableCell(
                Alignment.valueOf(alignment), words.isEmpty() ? List.of() : List.of(t(words)));
    }
}
