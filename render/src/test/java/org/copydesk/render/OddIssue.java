package org.copydesk.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.model.Block;
import org.copydesk.model.Brief;
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
import org.copydesk.model.Subscript;
import org.copydesk.model.Superscript;
import org.copydesk.model.Table;
import org.copydesk.model.TableCell;
import org.copydesk.model.TableRow;
import org.copydesk.model.Text;

/** An issue of what hardly any issue has: every mark where it means something else, or nothing. */
final class OddIssue {

    private OddIssue() {}

    static Issue issue() {
        return Issue.builder()
                .metadata(metadata())
                .front(p("# no heading"))
                .front(p("- no bullet"))
                .front(p("+ none", "12. no number", "12) nor this", "> no quote", "    no code"))
                .front(p("``` no fence", "~~~ nor this", "--- no rule", "=== nor that", "| no row"))
                .letter(letter())
                .section(blocks())
                .section(items())
                .section(new Section(Optional.empty(), List.of(), List.of(bare(), plainAd())))
                .footer(new Footer(List.of(new Rule(), p("Bye & <thanks>"), bullets("a"))))
                .build();
    }

    private static Metadata metadata() {
        return Metadata.builder()
                .publication("yes")
                .title("Odd: an #issue")
                .number("1e3")
                .date(LocalDate.of(2025, 1, 2))
                .author("O'Brien, \"Pat\"")
                .author("- dash")
                .language("en-GB")
                .url("https://a.example/?a=1&b=2")
                .extra("null", "~")
                .extra("many", List.of("one: 1", "", "two\nlines", "😀"))
                .build();
    }

    private static Letter letter() {
        return new Letter(
                Optional.of(
                        new Line(
                                List.of(t("Dear "), new Emphasis(List.of(t("odd"))), t(" ones,")))),
                List.of(new Paragraph(marks()), new Paragraph(links()), new Paragraph(code())),
                List.of(Line.of("Yours,"), Line.of("truly")),
                List.of(Line.of("A. N. Other"), Line.of("1. Editor")),
                List.of(p("P.S. More*"), Figure.of("A dog [sic]")));
    }

    private static List<Inline> marks() {
        return List.of(
                t("a*b*c _d_ e_f_g ~~h~~ `i` [j](k) ![l] <m> &amp; \\n "),
                new Strong(List.of(t("bold"))),
                new Emphasis(List.of(t("lean"))),
                t("glued "),
                new Strong(List.of(new Emphasis(List.of(t("both"))), t(" and "), new Code("x"))),
                t("! "),
                new Strong(List.of(t(" blank around "))),
                new Strikethrough(List.of(t("gone"))),
                new Superscript(List.of(t("up"))),
                new Subscript(List.of(t("down"))),
                new LineBreak(),
                t("- after a break "),
                new RawInline("html", "<u>raw</u>"),
                new RawInline("tex", "$x$"),
                new FootnoteMark("a b"),
                t(" www.c.example me@d.example https://e.example/x_y_z. "),
                new Emphasis(List.of()));
    }

    private static List<Inline> links() {
        return List.of(
                new Link("https://a.example/(x)", "a \"title\"", List.of(t("paren"))),
                t(" "),
                new Link("/a b", "", List.of(t("blank ["), new Strong(List.of(t("bold"))), t("]"))),
                t(" "),
                new Link("", "", List.of(t("nowhere"))),
                new Link("https://b.example", "", List.of(t("https://b.example"))),
                t(" "),
                new Link("mailto:a@b.example", "", List.of(t("a@b.example"))),
                t(" "),
                new Link("javascript:x", "", List.of(t("evil"))),
                new Link("https://c.example", "", List.of()),
                new Link("https://d.example", "", List.of(new Image("d.png", "pic", ""))),
                t(" "),
                new Image("e f.png", "alt ] * text", "t"),
                new Image("", "only words", ""),
                new Image("data:text/html,x", "bad", ""));
    }

    private static List<Inline> code() {
        return List.of(
                new Code("a`b"),
                t(" "),
                new Code("`"),
                t(" "),
                new Code(" x "),
                t(" "),
                new Code(""),
                new Code("a\nb"),
                t(" "),
                new Code("<b>&amp;"));
    }

    private static Section blocks() {
        return new Section(
                Optional.of(Line.of("Blocks #")),
                List.of(
                        new Heading(1, List.of(t("One #"))),
                        new Heading(6, List.of(t("Six"), new LineBreak(), t("lines"))),
                        new Quote(
                                List.of(p("Said."), new Quote(List.of(p("Twice."))), bullets("x"))),
                        new CodeBlock("", "```\nfence\n```\n"),
                        new CodeBlock("a b", "    set in\n\n<b>\n"),
                        new RawBlock("html", "<div>\n\nraw\n</div>"),
                        new RawBlock("tex", "\\bye"),
                        lists(),
                        bullets("next list"),
                        numbers(0),
                        new Rule(),
                        new Figure(
                                new Image("f.png", "A figure", "t"),
                                "https://f.example",
                                List.of(t("It "), new Emphasis(List.of(t("stands"))))),
                        new Figure(new Image("", "", ""), "", List.of()),
                        table(),
                        new Table(List.of()),
                        new Footnote(
                                "a b",
                                List.of(p("A note."), new CodeBlock("", "x\n"), p("More.")))),
                List.of());
    }

    private static ListBlock lists() {
        var open = new ListItem(ListItem.Task.OPEN, List.of(p("open")));
        var done = new ListItem(ListItem.Task.DONE, List.of(p("done"), numbers(7)));
        var lines = new ListItem(List.of(p("one", "two"), new Quote(List.of(p("q"))), p("three")));
        var odd = new ListItem(List.of(new CodeBlock("", "first\n"), new Rule()));
        return new ListBlock(
                false, 1, true, List.of(open, done, lines, odd, new ListItem(List.of())));
    }

    private static ListBlock numbers(int start) {
        var items = List.of(new ListItem(List.of(p("n"))), new ListItem(List.of(p("# m"))));
        return new ListBlock(true, start, false, items);
    }

    private static Table table() {
        return new Table(
                List.of(
                        row(
                                true,
                                cell("LEFT", t("a|b")),
                                cell("CENTER", t("c")),
                                cell("RIGHT", t("d"))),
                        row(
                                false,
                                cell("LEFT", new Code("x|y")),
                                cell("CENTER", t(""), new LineBreak())),
                        row(false, cell("NONE", new Strong(List.of(t("e")))))));
    }

    private static TableRow row(boolean header, TableCell... cells) {
        return new TableRow(header, List.of(cells));
    }

    private static TableCell cell(String alignment, Inline... content) {
        return new TableCell(TableCell.Alignment.valueOf(alignment), List.of(content));
    }

    private static Section items() {
        var passages =
                List.of(
                        passage("Odd *one*", p("- text")),
                        passage("Is it?", p("No.")),
                        passage("List", bullets("x")),
                        passage("Empty"),
                        new Passage(Optional.empty(), List.of(p("**Not:** a label"))));
        var story =
                Story.builder()
                        .figure(new Figure(new Image("s.png", "S", ""), "", List.of()))
                        .headline(new Line(List.of(t("A "), new Code("b"), t(" # c"))))
                        .byline("By * Somebody")
                        .dek(new Line(List.of(t("In "), new Emphasis(List.of(t("short"))), t("."))))
                        .passages(passages)
                        .build();
        var entries =
                List.of(
                        new Entry(Line.of("One: two"), List.of(p("First."), p("Second."))),
                        new Entry(Line.of(""), List.of(p("No title."))),
                        new Entry(Line.of("Alone"), List.of()));
        var roundup =
                new Roundup(
                        Optional.of(Figure.of("Papers")),
                        Optional.of(Line.of("Papers")),
                        Optional.of(Line.of("Read.")),
                        entries,
                        List.of(p("All.")));
        var brief = new Brief(Line.of("1. Brief"), List.of(p("So."), bullets("y")));
        return new Section(
                Optional.of(Line.of("Items")), List.of(), List.of(story, roundup, brief));
    }

    private static Passage passage(String label, Block... blocks) {
        return new Passage(Optional.of(new Label(label, LabelKind.OTHER)), List.of(blocks));
    }

    private static Story bare() {
        return Story.builder().passage(new Passage(Optional.empty(), List.of(p("Bare.")))).build();
    }

    private static Promotion plainAd() {
        return new Promotion(
                Optional.empty(), "ACME", Optional.of(Figure.of("Ad")), List.of(p("Buy!")), "Buy!");
    }

    private static ListBlock bullets(String words) {
        return ListBlock.bullets(List.of(new ListItem(List.of(p(words)))));
    }

    /** A paragraph of lines. */
    private static Paragraph p(String... lines) {
        var content = new ArrayList<Inline>();
        for (var line : lines) {
            content.addAll(content.isEmpty() ? List.of() : List.of(new LineBreak()));
            content.add(t(line));
        }
        return new Paragraph(content);
    }

    private static Text t(String words) {
        return new Text(words);
    }
}
