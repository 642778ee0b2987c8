package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.copydesk.model.Block;
import org.copydesk.model.Brief;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.Entry;
import org.copydesk.model.Figure;
import org.copydesk.model.Footer;
import org.copydesk.model.Heading;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.Issue;
import org.copydesk.model.Item;
import org.copydesk.model.Label;
import org.copydesk.model.LabelKind;
import org.copydesk.model.Line;
import org.copydesk.model.LineBreak;
import org.copydesk.model.Link;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
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
import org.copydesk.model.Table;
import org.copydesk.model.TableCell;
import org.copydesk.model.TableRow;
import org.copydesk.model.Text;
import org.copydesk.model.source.Notation;
import org.junit.jupiter.api.Test;

/** The canonical layout of plain text, and what is told of what it can’t carry. */
class TextLayoutTest {

    private final TextRenderer renderer = new TextRenderer();

    private static Issue of(Block... blocks) {
        var issue = Issue.builder();
        List.of(blocks).forEach(issue::front);
        return issue.build();
    }

    private static Issue of(Item... items) {
        var section = new Section(Optional.empty(), List.of(), List.of(items));
        return Issue.builder().section(section).build();
    }

    private void assertText(Issue issue, String text, String... losses) {
        assertThat(renderer.render(issue)).isEqualTo(text);
        assertThat(renderer.losses(issue)).extracting(Loss::what).containsExactly(losses);
    }

    private static ListItem item(Block... blocks) {
        return new ListItem(List.of(blocks));
    }

    private static ListBlock bullets(String... words) {
        return ListBlock.bullets(
                List.of(words).stream().map(word -> item(Paragraph.of(word))).toList());
    }

    @Test
    void nothingIsNoLine() {
        assertText(Issue.builder().build(), "");
    }

    @Test
    void listsAreNumberedSetInAndStandApartIfTheyAreLoose() {
        var nested = ListBlock.numbered(List.of(item(Paragraph.of("deep")), item(new Rule())));
        var list =
                new ListBlock(
                        true,
                        9,
                        true,
                        List.of(
                                item(Paragraph.of("nine"), nested),
                                item(Paragraph.of("ten"), Paragraph.of("more")),
                                item()));
        assertText(
                of(list, Paragraph.of("Text.")),
                """
                  9. nine
                    1. deep
                    2.\s
                * * *

                  10. ten
                more

                  11.\s

                Text.
                """,
                "that this is a block of its own",
                "that this is a block of its own");
    }

    @Test
    void aPictureAmongBulletsStandsRightUnderThem() {
        assertText(
                of(bullets("a"), Figure.of("A dog"), bullets("b"), Figure.of("A cat")),
                "  • a\nA dog\n  • b\nA cat\n");
        assertText(of(Figure.of("A dog"), bullets("b")), "A dog\n\n  • b\n");
    }

    @Test
    void whereOneListEndsIsToldWhereItCanNotBeSeen() {
        var numbers = ListBlock.numbered(List.of(item(Paragraph.of("x"))));
        var nested = ListBlock.bullets(List.of(item(Paragraph.of("a"), numbers)));
        var lost = "where one list ends and the next begins";
        assertText(of(bullets("a"), bullets("b")), "  • a\n\n  • b\n", lost);
        assertText(of(bullets("a"), numbers), "  • a\n\n  1. x\n");
        assertText(of(nested, numbers), "  • a\n    1. x\n\n  1. x\n", lost);
        assertText(of(bullets("a"), Paragraph.of("b"), bullets("c")), "  • a\n\nb\n\n  • c\n");
        assertText(of(ListBlock.bullets(List.of()), numbers), "  1. x\n");
    }

    @Test
    void linesOfABlockAreSetInAsTheBlockIs() {
        var broken = List.<Inline>of(new Text("one"), new LineBreak(), new Text("two"));
        assertText(
                of(
                        new Paragraph(broken),
                        ListBlock.bullets(
                                List.of(item(new Paragraph(broken), new CodeBlock("", "x\ny\n")))),
                        new CodeBlock("java", "x\n  y\n\n")),
                "one\ntwo\n\n  • one\n    two\nx\n    y\n\nx\n  y\n",
                "that this is a block of its own",
                "that this is code",
                "that this is code");
    }

    @Test
    void picturesAreTheirWordsAndCaptionsStandUnderThem() {
        var caption = List.<Inline>of(new Text("It barks."));
        var dog = new Image("dog.png", "A dog", "");
        assertText(
                of(new Figure(dog, "", caption), Paragraph.of("Text.")),
                "A dog\nIt barks.\n\nText.\n",
                "a picture, dog.png");
        assertText(
                of(
                        new Figure(new Image("", "", ""), "", caption),
                        new Figure(new Image("", "", ""), "", List.of()),
                        new Figure(new Image("", "A cat", ""), "", List.of()),
                        Paragraph.of("Text.")),
                "It barks.\n\nA cat\n\nText.\n");
    }

    @Test
    void marksOfBlocksAreToldAndTheirWordsKept() {
        var cell =
                new TableCell(
                        TableCell.Alignment.NONE,
                        List.of(new Text("a"), new LineBreak(), new Text("b")));
        var row = new TableRow(false, List.of(cell, cell));
        assertText(
                of(
                        new Heading(2, List.of(new Text("Title"))),
                        new Quote(List.of(Paragraph.of("Said."), Paragraph.of("Again."))),
                        new Table(List.of(row, row)),
                        new RawBlock("html", "<hr>"),
                        new Paragraph(List.of(new Text("x"), new RawInline("tex", "y"))),
                        new Rule()),
                "Title\n\nSaid.\n\nAgain.\n\na b | a b\na b | a b\n\nx\n\n* * *\n",
                "that this is a heading",
                "that this is a quotation",
                "the columns of a table",
                "raw html",
                "raw tex");
    }

    @Test
    void twoBlankLinesSayThatSomethingElseBegins() {
        var text = new Passage(Optional.empty(), List.of(Paragraph.of("Text.")));
        var promotion =
                new Promotion(
                        Optional.empty(),
                        "",
                        Optional.of(Figure.of("A banner")),
                        List.of(Paragraph.of("Buy.")),
                        "");
        var headed = new Promotion(Optional.of(Line.of("AD")), "", Optional.empty(), List.of(), "");
        var issue =
                of(
                                Story.builder().headline("A").passage(text).build(),
                                Story.builder().passage(text).build(),
                                promotion,
                                headed)
                        .toBuilder()
                        .footer(new Footer(List.of(Paragraph.of("Bye."))))
                        .build();
        assertText(issue, "A\n\nText.\n\n\nText.\n\n\nA banner\n\nBuy.\n\nAD\n\n\nBye.\n");
    }

    @Test
    void aLabelSharesItsLineWithAParagraphOnly() {
        var label = Optional.of(new Label("Results", LabelKind.RESULTS));
        assertText(
                of(
                        Story.builder()
                                .headline("A")
                                .passage(new Passage(label, List.of(Paragraph.of("x"), new Rule())))
                                .passage(new Passage(label, List.of(bullets("y"))))
                                .passage(new Passage(label, List.of()))
                                .build()),
                "A\n\nResults: x\n\n* * *\n\nResults:\n\n  • y\n\nResults:\n");
    }

    @Test
    void briefsAndEntriesAreSetTight() {
        var closing = List.<Block>of(Paragraph.of("That is all."));
        var entries =
                List.of(
                        new Entry(Line.of("One"), List.of(Paragraph.of("First."))),
                        new Entry(Line.of("Two"), List.of()),
                        new Entry(Line.of(""), List.of(Paragraph.of("Third."), new Rule())));
        assertText(
                of(
                        new Brief(Line.of("A"), List.of(Paragraph.of("B."), Paragraph.of("C."))),
                        new Brief(Line.of("D"), List.of()),
                        new Roundup(
                                Optional.of(Figure.of("Papers")),
                                Optional.empty(),
                                Optional.of(Line.of("Read.")),
                                entries,
                                closing)),
                """
                A
                B.

                C.

                D

                Papers

                Read.

                  • One: First.
                  • Two
                  • Third.
                * * *

                That is all.
                """,
                "that the list is an item of its own",
                "that the words of an item are a title",
                "that words without a title are an entry",
                "that this is a block of its own");
    }

    @Test
    void aTextIsItsSource() {
        var issue = of(Paragraph.of("Other"));
        assertThat(renderer.render(Written.in("As it was ", Notation.TEXT, issue)))
                .isEqualTo("As it was ");
        assertThat(renderer.render(Written.in("*Other*", Notation.MARKDOWN, issue)))
                .isEqualTo("Other\n");
    }

    @Test
    void wordsThatSayWhereTheyLeadLoseNoTarget() {
        assertText(
                of(
                        new Paragraph(
                                List.of(
                                        link("https://a.example", "https://a.example"),
                                        link("http://www.b.example", "www.b.example"),
                                        link("mailto:c@d.example", "c@d.example"),
                                        link("http://e.example", "e.example")))),
                "https://a.examplewww.b.examplec@d.examplee.example\n",
                "the target of a link, http://e.example");
    }

    private static Inline link(String target, String words) {
        return new Link(target, "", List.of(new Text(words)));
    }
}
