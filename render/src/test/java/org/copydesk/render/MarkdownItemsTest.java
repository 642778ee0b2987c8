package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.model.Block;
import org.copydesk.model.Brief;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.Emphasis;
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
import org.copydesk.model.RawInline;
import org.copydesk.model.Roundup;
import org.copydesk.model.Rule;
import org.copydesk.model.Section;
import org.copydesk.model.Story;
import org.copydesk.model.Strong;
import org.copydesk.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Items, lines and the footer in Markdown, and what of them it can’t carry. */
class MarkdownItemsTest {

    private static final Block PARAGRAPH = Paragraph.of("p");
    private static final Block LONG = Paragraph.of("The soup is hot, and the bread is not.");
    private static final Block QUOTE = new Quote(List.of(PARAGRAPH));
    private static final Block ITALICS =
            new Paragraph(List.of(new Emphasis(List.of(new Text("a")))));
    private static final Block FIGURE = new Figure(new Image("a", "b", ""), "", List.of());

    /** Nothing is lost, as comments tell the roles of blocks. */
    private static final String ROLES = "roles";

    private static final String OPENING =
            "what stands between a label or a title and the words of its text";

    private final MarkdownRenderer renderer = new MarkdownRenderer(MarkdownRoles.NEVER);

    static Stream<Arguments> entries() {
        return Stream.of(
                arguments("- **A:** p", entry("A", PARAGRAPH)),
                arguments("- **A.** p", entry("A.", PARAGRAPH)),
                arguments("- **A!** p", entry("A!", PARAGRAPH)),
                arguments("- **A?** p", entry("A?", PARAGRAPH)),
                arguments("- **A,:** p", entry("A,", PARAGRAPH)),
                arguments("- **A**", entry("A")),
                arguments("- **A**", entry("A", Paragraph.of(""))),
                arguments("- p", entry("", PARAGRAPH)),
                arguments("-", entry("")),
                arguments("- **A:**\n  > p", entry("A", QUOTE)),
                arguments("- **A:** p\n  > p", entry("A", PARAGRAPH, QUOTE)),
                arguments("- **A:**\n  ```\n  c\n  ```", entry("A", new CodeBlock("", "c\n"))),
                arguments("- **A:**\n  - p", entry("A", list(PARAGRAPH))),
                arguments("- **A:** p\n\n  p", entry("A", PARAGRAPH, PARAGRAPH)),
                arguments("- > p\n  >\n  > p", entry("", new Quote(List.of(PARAGRAPH, PARAGRAPH)))),
                arguments(
                        "- [A](b) p", new Entry(new Line(List.of(link("A"))), List.of(PARAGRAPH))),
                arguments(
                        "- [A](b): P",
                        new Entry(new Line(List.of(link("A"))), List.of(Paragraph.of("P")))),
                arguments("- [A](b)", new Entry(new Line(List.of(link("A"))), List.of())),
                arguments(
                        "- **_A_ [b](b):** p",
                        new Entry(
                                new Line(List.of(em("A"), new Text(" "), link("b"))),
                                List.of(PARAGRAPH))),
                arguments(
                        "- **![](c):** p",
                        new Entry(new Line(List.of(new Image("c", "", ""))), List.of(PARAGRAPH))));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void anEntryIsAnItemThatItsTitleOpens(String markdown, Entry entry) {
        assertThat(item(roundup(List.of(entry)))).isEqualTo("### H\n\n" + markdown);
    }

    @Test
    void oneLooseEntryPartsThemAll() {
        assertThat(item(roundup(List.of(entry("A", PARAGRAPH), entry("B", PARAGRAPH)))))
                .isEqualTo("### H\n\n- **A:** p\n- **B:** p");
        assertThat(item(roundup(List.of(entry("A"), entry("B", PARAGRAPH, PARAGRAPH)))))
                .isEqualTo("### H\n\n- **A**\n\n- **B:** p\n\n  p");
    }

    @Test
    void aListBehindEntriesIsNoneOfThem() {
        assertThat(item(roundup(List.of(entry("A")), list(PARAGRAPH))))
                .isEqualTo("### H\n\n- **A**\n\n* p");
        assertThat(item(roundup(List.of(), list(PARAGRAPH)))).isEqualTo("### H\n\n- p");
    }

    @Test
    void theFooterStandsBehindALineOfItsOwn() {
        var issue = Issue.builder().front(PARAGRAPH).footer(new Footer(List.of(PARAGRAPH))).build();
        assertThat(renderer.render(issue)).isEqualTo("p\n\n_ _ _\n\np\n");
    }

    @Test
    void aHeadlineRightAboveItsOneParagraphIsThatOfABrief() {
        assertThat(item(brief(PARAGRAPH))).isEqualTo("### H\np");
        assertThat(item(brief(Paragraph.of(""), PARAGRAPH))).isEqualTo("### H\np");
        assertThat(item(brief(PARAGRAPH, PARAGRAPH))).isEqualTo("### H\n\np\n\np");
        assertThat(item(brief(QUOTE))).isEqualTo("### H\n\n> p");
    }

    @Test
    void aRuleThatEndsAnItemIsPartedFromTheNext() {
        var section =
                new Section(
                        Optional.of(Line.of("S")),
                        List.of(new Rule()),
                        List.of(brief(PARAGRAPH, new Rule()), promotion("A message", "", "")));
        var issue = Issue.builder().section(section).section(section).build();
        assertThat(renderer.render(issue).replace("\n\n", "\n").lines().limit(9))
                .containsExactly(
                        "## S", "---", "* * *", "### H", "p", "---", "* * *", "### A message", "p");
        assertThat(item(brief(PARAGRAPH, new Rule()))).isEqualTo("### H\n\np\n\n---");
    }

    static Stream<Arguments> losses() {
        var untitled = new Section(Optional.empty(), List.of(PARAGRAPH), List.of());
        var figure = new Line(List.of(new Image("a", "b", "")));
        return Stream.of(
                arguments(ROLES, Issue.builder().section(untitled).build()),
                arguments(
                        "where a section without a title begins",
                        Issue.builder().section(untitled).section(untitled).build()),
                arguments("", in(promotion("A message from ACME", "ACME", "p"))),
                arguments(ROLES, in(promotion("A message", "", ""))),
                arguments(
                        "that the picture below a heading is part of the text",
                        in(promoted(FIGURE, PARAGRAPH))),
                arguments(ROLES, in(promoted(new Rule(), PARAGRAPH))),
                arguments(
                        "a sponsor that its heading does not name",
                        in(promotion("A message", "ACME", ""))),
                arguments(
                        "a call to action that its text does not hold",
                        in(promotion("A message", "", "Buy!"))),
                arguments(
                        "a call to action that its text does not hold",
                        in(
                                new Promotion(
                                        Optional.of(Line.of("A message from ACME")),
                                        "ACME",
                                        Optional.empty(),
                                        List.of(new Quote(List.of(Paragraph.of("Buy now.")))),
                                        "Buy now."))),
                arguments("", in(brief(PARAGRAPH))),
                arguments(
                        "that text without a headline is a story",
                        in(Story.builder().byline("A").build())),
                arguments(
                        ROLES,
                        Issue.builder()
                                .letter(
                                        new Letter(
                                                Optional.empty(),
                                                List.of(PARAGRAPH),
                                                List.of(),
                                                List.of(),
                                                List.of()))
                                .build()),
                arguments(ROLES, in(brief(PARAGRAPH, PARAGRAPH))),
                arguments(
                        "where lines end in the words of a picture",
                        Issue.builder()
                                .front(new Figure(new Image("a", "b\nc", ""), "", List.of()))
                                .build()),
                arguments(
                        "where lines end in markup",
                        Issue.builder()
                                .front(
                                        new Paragraph(
                                                List.of(
                                                        new Text("a"),
                                                        new RawInline("html", "<b\nid=c>"))))
                                .build()),
                arguments("", passage(bold("Hot"), new Text(" soup."))),
                arguments("", passage(new Text("Hot: "), bold("soup."))),
                arguments(ROLES, passage(bold("Hot soup?"), new Text(" Yes."))),
                arguments(ROLES, passage(bold("Hot"), new Text(": soup."))),
                arguments(ROLES, Issue.builder().front(PARAGRAPH).section(untitled).build()),
                arguments(ROLES, greeted(PARAGRAPH)),
                arguments(ROLES, greeted(new Heading(4, List.of(new Text("a"))))),
                arguments(ROLES, greeted(new Rule())),
                arguments(ROLES, letter(List.of(), List.of("A"), List.of())),
                arguments(
                        ROLES,
                        Issue.builder()
                                .section(
                                        new Section(
                                                Optional.empty(),
                                                List.of(Clarity.LIKE_LABEL),
                                                List.of()))
                                .build()),
                arguments("", titled(List.of(Clarity.LIKE_LABEL), brief(PARAGRAPH))),
                arguments(ROLES, letter(List.of(PARAGRAPH, new Rule()), List.of("A"), List.of())),
                arguments(ROLES, letter(List.of(PARAGRAPH), List.of("A"), List.of(PARAGRAPH))),
                arguments(ROLES, letter(List.of(PARAGRAPH), List.of(), List.of(PARAGRAPH))),
                arguments(
                        ROLES,
                        letter(
                                List.of(PARAGRAPH),
                                List.of("A"),
                                List.of(Paragraph.of("P.S. It rains.")))),
                arguments(
                        "",
                        letter(List.of(LONG), List.of(), List.of(Paragraph.of("P.S. It rains.")))),
                arguments(
                        "a null character",
                        Issue.builder().metadata(Metadata.builder().title("a\0b").build()).build()),
                arguments(
                        "that the number in its title is not its own",
                        Issue.builder()
                                .metadata(Metadata.builder().title("Boats, issue 12").build())
                                .build()),
                arguments(
                        "that the date in its title is not its own",
                        Issue.builder()
                                .metadata(
                                        Metadata.builder().title("Boats of May 13, 2020!").build())
                                .build()),
                arguments(
                        "that the number in its title is not its own",
                        Issue.builder()
                                .metadata(Metadata.builder().title("El Telar nº 9").build())
                                .build()),
                arguments(
                        "that the number in its title is not its own",
                        Issue.builder()
                                .metadata(
                                        Metadata.builder()
                                                .title("Fäden, Ausgabe 14: Knoten")
                                                .build())
                                .build()),
                arguments(
                        "that the date in its title is not its own",
                        Issue.builder()
                                .metadata(Metadata.builder().title("Fäden, 4. März 2026:").build())
                                .build()),
                arguments(
                        "that the date in its title is not its own",
                        Issue.builder()
                                .metadata(
                                        Metadata.builder()
                                                .title("El Telar, 4 de septiembre del 2026!")
                                                .build())
                                .build()),
                arguments("an empty footer", Issue.builder().footer(new Footer(List.of())).build()),
                arguments(ROLES, Issue.builder().footer(new Footer(List.of(new Rule()))).build()),
                arguments(
                        "an empty section",
                        Issue.builder()
                                .section(new Section(Optional.empty(), List.of(), List.of()))
                                .build()),
                arguments("", titled(List.of(), brief(PARAGRAPH))),
                arguments("", titled(List.of(PARAGRAPH), brief(PARAGRAPH))),
                arguments("", titled(List.of(), untitledRoundup())),
                arguments(ROLES, titled(List.of(PARAGRAPH))),
                arguments("", in(told(labelled(PARAGRAPH)))),
                arguments(ROLES, in(told(text(PARAGRAPH), label()))),
                arguments("", in(told(text(PARAGRAPH, PARAGRAPH), label()))),
                arguments(OPENING, opening(new LineBreak())),
                arguments(OPENING, opening(new RawInline("html", "<b>"))),
                arguments(OPENING, opening(new Link("a", "", List.of()))),
                arguments(OPENING, opening(new Text("\u00A0"))),
                arguments("", opening(new Text(""))),
                arguments("", opening(em("a"))),
                arguments("blanks at the end of a title", linked("a ")),
                arguments("", linked("a")),
                arguments(
                        "a table without cells, or a list without items",
                        in(told(labelled(ListBlock.bullets(List.of()))))),
                arguments("that the day in a line at its head is not its own", day("May 3, 2021")),
                arguments("", day("May 3, 2021, and it rained all day long, as they say")),
                arguments(ROLES, fronted("Page 12 of many")),
                arguments(ROLES, fronted("One of many")),
                arguments("", fronted("Issue 12")),
                arguments(ROLES, closed("So long", "Ann")),
                arguments(ROLES, closed("Best,", "ann")),
                arguments("", closed("Best,", "Ann")),
                arguments("", closed("Stay warm", "Ann")),
                arguments("", in(told(text(PARAGRAPH)))),
                arguments(ROLES, in(told(text(ITALICS, PARAGRAPH)))),
                arguments(
                        "where a passage without a label begins",
                        in(told(labelled(PARAGRAPH), text(PARAGRAPH)))),
                arguments(ROLES, in(told(labelled(new Rule(), PARAGRAPH)))),
                arguments(ROLES, in(told(labelled("PS", PARAGRAPH)))),
                arguments(ROLES, in(told(labelled("p.s.", PARAGRAPH)))),
                arguments("", in(told(labelled("PSS", PARAGRAPH)))),
                arguments(ROLES, in(told(labelled(PARAGRAPH, new Rule()), labelled(PARAGRAPH)))),
                arguments(ROLES, in(told(text(PARAGRAPH, new Rule(), FIGURE)))),
                arguments("", in(told(text(PARAGRAPH, new Rule(), PARAGRAPH)))),
                arguments(
                        "that a piece is a roundup",
                        in(
                                new Roundup(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(Line.of("d")),
                                        List.of(entry("A")),
                                        List.of()))),
                arguments(ROLES, in(roundup(List.of(entry("A")), PARAGRAPH, list(PARAGRAPH)))),
                arguments("an empty line", in(story(Line.of("")))),
                arguments("an empty line", in(story(new Line(List.of())))),
                arguments("that a picture is not a figure", signed(figure)),
                arguments("an empty line", signed(Line.of(""))),
                arguments(ROLES, signed(Line.of("a"))),
                arguments(ROLES, signed(Line.of("Ada Potter"))),
                arguments(ROLES, signed(Line.of("Ada and all of us"))),
                arguments("", greeting("Hello all!")),
                arguments("", greeting("Cooks,")),
                arguments(ROLES, greeting("Cooks!")),
                arguments("", closed("Keep well,")),
                arguments(ROLES, closed("Keep well")));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void whatHasNoPlaceIsTold(String loss, Issue issue) {
        assertThat(new MarkdownRenderer().losses(issue))
                .extracting(Loss::what)
                .isEqualTo(loss.isEmpty() || loss.equals(ROLES) ? List.of() : List.of(loss));
        if (loss.isEmpty() || loss.equals(ROLES)) {
            assertThat(new MarkdownRenderer().render(issue).contains("<!-- copydesk: "))
                    .isEqualTo(loss.equals(ROLES));
        }
    }

    private static Issue opening(Inline first) {
        return in(told(labelled(new Paragraph(List.of(first, new Text("a"))))));
    }

    private static Issue linked(String words) {
        var link = new Link("b", "", List.of(new Text(words)));
        return in(roundup(List.of(new Entry(new Line(List.of(new Text("c "), link)), List.of()))));
    }

    private static Issue day(String line) {
        return in(told(labelled(Paragraph.of(line))));
    }

    private static Issue fronted(String line) {
        return Issue.builder()
                .front(Paragraph.of(line))
                .section(new Section(Optional.empty(), List.of(PARAGRAPH), List.of()))
                .build();
    }

    private static Issue closed(String farewell, String name) {
        return Issue.builder()
                .letter(
                        new Letter(
                                Optional.of(Line.of("Dear all,")),
                                List.of(LONG),
                                List.of(Line.of(farewell)),
                                List.of(Line.of(name)),
                                List.of()))
                .build();
    }

    private static Strong bold(String words) {
        return new Strong(List.of(new Text(words)));
    }

    private static Issue passage(Inline... content) {
        var passage =
                new Passage(Optional.empty(), List.of(PARAGRAPH, new Paragraph(List.of(content))));
        return in(Story.builder().headline("H").passages(List.of(passage)).build());
    }

    @Test
    void wordsBelowARuleAtTheEndAreNoFooter() {
        assertThat(item(told(text(PARAGRAPH, new Rule(), PARAGRAPH)))).endsWith("p\n\n_ _ _");
        assertThat(item(told(text(PARAGRAPH, new Rule(), QUOTE), labelled(PARAGRAPH))))
                .endsWith("**L:** p\n\n_ _ _");
        assertThat(item(told(text(PARAGRAPH, new Rule())))).endsWith("p\n\n---");
        assertThat(
                        renderer.render(
                                letter(
                                        List.of(PARAGRAPH, new Rule(), QUOTE),
                                        List.of("A"),
                                        List.of())))
                .endsWith("A\n\n_ _ _\n");
        assertThat(renderer.render(titled(List.of(PARAGRAPH, new Rule(), PARAGRAPH))))
                .endsWith("p\n\n_ _ _\n");
    }

    @Test
    void wordsInItalicsAtTheEndAreNoFooter() {
        var aside = new Paragraph(List.of(new Emphasis(List.of(new Text("a")))));
        var small = new Paragraph(List.of(new RawInline("html", "<small>"), new Text("a")));
        for (var last : List.of(aside, small)) {
            var passage = new Passage(Optional.empty(), List.of(PARAGRAPH, last));
            var story = Story.builder().headline("H").passages(List.of(passage)).build();
            assertThat(item(story)).endsWith("\n\n_ _ _");
        }
        var list = ListBlock.bullets(List.of(new ListItem(List.of(aside))));
        var passage = new Passage(Optional.empty(), List.of(aside, list));
        assertThat(item(Story.builder().headline("H").passages(List.of(passage)).build()))
                .endsWith("- *a*");
    }

    private static Promotion promoted(Block... blocks) {
        return new Promotion(
                Optional.of(Line.of("A message from ACME")),
                "ACME",
                Optional.empty(),
                List.of(blocks),
                "");
    }

    private static Issue greeted(Block front) {
        return Issue.builder()
                .front(front)
                .letter(signed(Line.of("A")).letter().orElseThrow())
                .build();
    }

    private static Issue letter(List<Block> blocks, List<String> names, List<Block> postscripts) {
        return Issue.builder()
                .letter(
                        new Letter(
                                Optional.of(Line.of("Dear all,")),
                                blocks,
                                List.of(),
                                names.stream().map(Line::of).toList(),
                                postscripts))
                .build();
    }

    private static Issue titled(List<Block> blocks, Item... items) {
        return Issue.builder()
                .section(new Section(Optional.of(Line.of("S")), blocks, List.of(items)))
                .build();
    }

    private static Roundup untitledRoundup() {
        return new Roundup(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(entry("A")),
                List.of());
    }

    private static Story told(Passage... passages) {
        return Story.builder().headline("H").passages(List.of(passages)).build();
    }

    private static Passage text(Block... blocks) {
        return new Passage(Optional.empty(), List.of(blocks));
    }

    private static Passage label() {
        return labelled(PARAGRAPH);
    }

    private static Passage labelled(Block... blocks) {
        return labelled("L", blocks);
    }

    private static Passage labelled(String label, Block... blocks) {
        return new Passage(Optional.of(new Label(label, LabelKind.OTHER)), List.of(blocks));
    }

    @Test
    void aPictureAboveAHeadlineOfAnotherItemIsPartedFromIt() {
        var issue =
                Issue.builder()
                        .section(
                                new Section(
                                        Optional.empty(),
                                        List.of(),
                                        List.of(
                                                told(labelled(PARAGRAPH, FIGURE)),
                                                told(labelled(PARAGRAPH)),
                                                promoted(FIGURE),
                                                promoted(PARAGRAPH))))
                        .build();
        assertThat(renderer.render(issue))
                .contains("![b](a)\n\n* * *\n\n### H\n\n**L:** p\n\n### A message")
                .endsWith("![b](a)\n\n### A message from ACME\n\np\n");
    }

    private static Issue signed(Line signature) {
        var letter =
                new Letter(
                        Optional.of(Line.of("Dear all,")),
                        List.of(PARAGRAPH),
                        List.of(),
                        List.of(signature),
                        List.of());
        return Issue.builder().letter(letter).build();
    }

    private static Issue greeting(String line) {
        var greeted =
                new Letter(
                        Optional.of(Line.of(line)), List.of(LONG), List.of(), List.of(), List.of());
        return Issue.builder().letter(greeted).build();
    }

    private static Issue closed(String farewell) {
        var letter =
                new Letter(
                        Optional.of(Line.of("Dear all,")),
                        List.of(LONG),
                        List.of(Line.of(farewell)),
                        List.of(),
                        List.of());
        return Issue.builder().letter(letter).build();
    }

    private static Issue in(Item item) {
        return Issue.builder()
                .section(new Section(Optional.empty(), List.of(), List.of(item)))
                .build();
    }

    private String item(Item item) {
        return renderer.render(in(item)).stripTrailing();
    }

    private static Story story(Line byline) {
        return Story.builder().headline("H").byline(byline).build();
    }

    private static Brief brief(Block... blocks) {
        return new Brief(Line.of("H"), List.of(blocks));
    }

    private static Promotion promotion(String heading, String sponsor, String action) {
        return new Promotion(
                Optional.of(Line.of(heading)),
                sponsor,
                Optional.empty(),
                List.of(PARAGRAPH),
                action);
    }

    private static Roundup roundup(List<Entry> entries, Block... closing) {
        return new Roundup(
                Optional.empty(),
                Optional.of(Line.of("H")),
                Optional.empty(),
                entries,
                List.of(closing));
    }

    private static Entry entry(String title, Block... blocks) {
        return new Entry(Line.of(title), List.of(blocks));
    }

    private static ListBlock list(Block... blocks) {
        return ListBlock.bullets(List.of(new ListItem(List.of(blocks))));
    }

    private static Inline link(String words) {
        return new Link("b", "", List.of(new Text(words)));
    }

    private static Inline em(String words) {
        return new Emphasis(List.of(new Text(words)));
    }
}
