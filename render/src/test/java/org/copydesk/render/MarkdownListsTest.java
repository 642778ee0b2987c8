package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.copydesk.model.Block;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.Figure;
import org.copydesk.model.Footnote;
import org.copydesk.model.Heading;
import org.copydesk.model.Inline;
import org.copydesk.model.Issue;
import org.copydesk.model.LineBreak;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.ListItem.Task;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Quote;
import org.copydesk.model.RawBlock;
import org.copydesk.model.Rule;
import org.copydesk.model.Strong;
import org.copydesk.model.Table;
import org.copydesk.model.TableCell;
import org.copydesk.model.TableCell.Alignment;
import org.copydesk.model.TableRow;
import org.copydesk.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which lists Markdown can carry, and that it is told where it can’t. */
class MarkdownListsTest {

    private static final String LOOSE = "that a list is loose";
    private static final String TIGHT = "that a list is not loose";
    private static final String FOOTNOTE = "a footnote inside another block";
    private static final String TASK = "that an item is a task";
    private static final String NO_TASK = "that an item is no task";

    private static final Block CODE = new CodeBlock("", "c\n");
    private static final Block DIV = new RawBlock("html", "<div>");
    private static final Block FIGURE = Figure.of("f");
    private static final Block HEADING = new Heading(4, List.of(new Text("h")));
    private static final Block NOTE = new Footnote("a", List.of(Paragraph.of("n")));
    private static final Block NOTHING = Paragraph.of("");
    private static final Block PARAGRAPH = Paragraph.of("p");
    private static final Block QUOTE = new Quote(List.of(PARAGRAPH));
    private static final Block RULE = new Rule();
    private static final Block TABLE =
            new Table(
                    List.of(
                            new TableRow(
                                    true,
                                    List.of(
                                            new TableCell(
                                                    Alignment.NONE, List.of(new Text("t")))))));

    private final MarkdownRenderer renderer = new MarkdownRenderer(MarkdownRoles.NEVER);

    static Stream<Arguments> tightLists() {
        return Stream.of(
                arguments("", tight(PARAGRAPH)),
                arguments("", tight(PARAGRAPH, NOTHING)),
                arguments("", tight(NOTHING, PARAGRAPH)),
                arguments(TIGHT, tight(PARAGRAPH, PARAGRAPH)),
                arguments(TIGHT, tight(PARAGRAPH, FIGURE)),
                arguments(TIGHT, tight(PARAGRAPH, TABLE)),
                arguments(TIGHT, tight(PARAGRAPH, DIV)),
                arguments("", tight(PARAGRAPH, HEADING)),
                arguments("", tight(PARAGRAPH, CODE)),
                arguments("", tight(PARAGRAPH, RULE)),
                arguments("", tight(PARAGRAPH, QUOTE)),
                arguments("", tight(PARAGRAPH, tight(PARAGRAPH))),
                arguments("", tight(PARAGRAPH, numbers(1, PARAGRAPH))),
                arguments(TIGHT, tight(PARAGRAPH, numbers(2, PARAGRAPH))),
                arguments(TIGHT, tight(PARAGRAPH, tight())),
                arguments(TIGHT, tight(PARAGRAPH, tight(NOTHING))),
                arguments("", tight(HEADING, PARAGRAPH)),
                arguments("", tight(HEADING, numbers(2, PARAGRAPH))),
                arguments("", tight(CODE, PARAGRAPH)),
                arguments("", tight(RULE, PARAGRAPH)),
                arguments(TIGHT, tight(HEADING, DIV)),
                arguments(TIGHT, tight(DIV, HEADING)),
                arguments(TIGHT, tight(TABLE, PARAGRAPH)),
                arguments(TIGHT, tight(FIGURE, PARAGRAPH)),
                arguments("", tight(FIGURE, QUOTE)),
                arguments(TIGHT, tight(QUOTE, PARAGRAPH)),
                arguments(TIGHT, tight(QUOTE, QUOTE)),
                arguments("", tight(QUOTE, HEADING)),
                arguments("", tight(QUOTE, tight(PARAGRAPH))),
                arguments(TIGHT, tight(tight(PARAGRAPH), PARAGRAPH)),
                arguments("", tight(tight(PARAGRAPH), HEADING)),
                arguments("", list(false, item(PARAGRAPH), item(PARAGRAPH))),
                arguments(TIGHT, list(false, item(PARAGRAPH), item(PARAGRAPH, PARAGRAPH))));
    }

    static Stream<Arguments> looseLists() {
        return Stream.of(
                arguments(LOOSE, list(true, item(PARAGRAPH))),
                arguments(LOOSE, list(true, item(PARAGRAPH, NOTHING))),
                arguments("", list(true, item(PARAGRAPH, PARAGRAPH))),
                arguments("", list(true, item(PARAGRAPH), item(PARAGRAPH))));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments("", numbers(0, PARAGRAPH)),
                arguments("", numbers(999_999_999, PARAGRAPH)),
                arguments("the number that a list starts with", numbers(1_000_000_000, PARAGRAPH)));
    }

    static Stream<Arguments> tasks() {
        return Stream.of(
                arguments("", task(PARAGRAPH)),
                arguments("", task(p(new Strong(List.of(new Text("a")))))),
                arguments("", task(p(new Text("a"), new LineBreak(), new Text("b")))),
                arguments(TASK, task()),
                arguments(TASK, task(HEADING)),
                arguments(TASK, task(Paragraph.of(" a"))),
                arguments(TASK, task(Paragraph.of("a\nb"))),
                arguments(TASK, task(p(new Text("a"), new Text("\nb")))),
                arguments("", list(false, item(Paragraph.of("[y] a")))),
                arguments("", list(false, item(Paragraph.of("[x]a")))),
                arguments("", list(false, item(Paragraph.of("[x]")))),
                arguments("", list(false, item(Paragraph.of("a [x] b")))),
                arguments("", list(false, item(p(new Strong(List.of(new Text("[x] a"))))))),
                arguments(NO_TASK, list(false, item(Paragraph.of("[x] a")))),
                arguments(NO_TASK, list(false, item(Paragraph.of("[X]\ta")))),
                arguments(NO_TASK, list(false, item(Paragraph.of("[ ] a")))),
                arguments(NO_TASK, list(false, item(p(new Text("["), new Text("x] a"))))));
    }

    @ParameterizedTest
    @MethodSource({"tightLists", "looseLists", "numbers", "tasks"})
    void whatIsToldDoesNotComeBackAndAllElseDoes(String loss, ListBlock list) {
        var issue = Issue.builder().front(PARAGRAPH).front(list).build();
        assertThat(losses(list)).isEqualTo(loss.isEmpty() ? List.of() : List.of(loss));
        assertThat(
                        MarkdownReading.blocks(renderer.render(issue))
                                .equals(Normal.blocks(issue.front())))
                .isEqualTo(loss.isEmpty());
    }

    @Test
    void noFootnoteStandsRightBelowOrAboveAnotherBlock() {
        assertThat(losses(tight(NOTE, HEADING))).containsExactlyInAnyOrder(FOOTNOTE, TIGHT);
        assertThat(losses(tight(HEADING, NOTE))).containsExactlyInAnyOrder(FOOTNOTE, TIGHT);
        assertThat(losses(tight(NOTE))).containsExactly(FOOTNOTE);
    }

    private List<String> losses(ListBlock list) {
        var issue = Issue.builder().front(PARAGRAPH).front(list).build();
        return renderer.losses(issue).stream().map(Loss::what).toList();
    }

    private static ListBlock tight(Block... blocks) {
        return list(false, item(blocks));
    }

    private static ListBlock list(boolean loose, ListItem... items) {
        return new ListBlock(false, 1, loose, List.of(items));
    }

    private static ListBlock numbers(int start, Block... blocks) {
        return new ListBlock(true, start, false, List.of(item(blocks)));
    }

    private static ListBlock task(Block... blocks) {
        return list(false, new ListItem(Task.DONE, List.of(blocks)));
    }

    private static ListItem item(Block... blocks) {
        return new ListItem(List.of(blocks));
    }

    private static Paragraph p(Inline... content) {
        return new Paragraph(List.of(content));
    }
}
