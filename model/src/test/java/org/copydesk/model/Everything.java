package org.copydesk.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An issue that has every type of node in every place where it may stand. */
final class Everything {

    private Everything() {}

    static Issue issue() {
        return Issue.builder()
                .metadata(metadata())
                .front(Paragraph.of("View in browser"))
                .front(new Rule())
                .letter(letter())
                .section(news())
                .section(new Section(Optional.empty(), List.of(), List.of()))
                .footer(new Footer(List.of(Paragraph.of("Unsubscribe"), new Rule())))
                .build();
    }

    static Metadata metadata() {
        return Metadata.builder()
                .publication("The Courier")
                .title("Robots Cook")
                .number("7b")
                .date(LocalDate.of(2025, 3, 9))
                .author("Ann")
                .author("Bo")
                .language("en")
                .url("https://a.example/7b")
                .extra("tag", "robots")
                .extra("tag", "food")
                .extra("editor", List.of("Cy"))
                .build();
    }

    private static Letter letter() {
        return new Letter(
                Optional.of(Line.of("Dear friends,")),
                List.of(new Paragraph(inlines()), blocks()),
                List.of(Line.of("Keep learning!"), Line.of("Yours")),
                List.of(Line.of("Andrew"), Line.of("Editor")),
                List.of(Paragraph.of("P.S. More."), Figure.of("A dog")));
    }

    private static Section news() {
        return new Section(
                Optional.of(Line.of("News")),
                List.of(Paragraph.of("Of the week."), new Rule()),
                List.of(story(), roundup(), brief(), promotion()));
    }

    private static Story story() {
        return Story.builder()
                .figure(
                        new Figure(
                                image("s.png"), "https://s.example", List.of(new Text(": soup"))))
                .headline("Robots Cook")
                .byline("By Ann")
                .dek("They learned it.")
                .passage(passage("What’s new", LabelKind.WHATS_NEW, Paragraph.of("A robot cooks.")))
                .passage(new Passage(Optional.empty(), List.of(Paragraph.of("So there."))))
                .build();
    }

    private static Roundup roundup() {
        return new Roundup(
                Optional.of(Figure.of("Papers")),
                Optional.of(Line.of("Papers")),
                Optional.of(Line.of("Read them.")),
                List.of(
                        new Entry(Line.of("One"), List.of(Paragraph.of("The first."))),
                        new Entry(Line.of("Two"), List.of())),
                List.of(Paragraph.of("That is all."), new Rule()));
    }

    private static Brief brief() {
        return new Brief(Line.of("In brief"), List.of(Paragraph.of("Short."), new Rule()));
    }

    private static Promotion promotion() {
        return new Promotion(
                Optional.of(Line.of("A MESSAGE FROM ACME")),
                "ACME",
                Optional.of(Figure.of("A banner")),
                List.of(Paragraph.of("Enroll now!"), new Rule()),
                "Enroll now!");
    }

    static Passage passage(String label, LabelKind kind, Block block) {
        return new Passage(Optional.of(new Label(label, kind)), List.of(block, new Rule()));
    }

    /** A quote of one block of each type. */
    private static Quote blocks() {
        return new Quote(
                List.of(
                        new Heading(3, List.of(new Text("A heading "), new Code("h()"))),
                        new ListBlock(true, 4, true, List.of(item("four"), item("five"))),
                        new CodeBlock("java", "int i;\n"),
                        new Table(List.of(row(true, "Dish"), row(false, "Soup"))),
                        new RawBlock("html", "<hr>"),
                        new Footnote("1", List.of(Paragraph.of("A note."), new Rule()))));
    }

    private static ListItem item(String words) {
        return new ListItem(ListItem.Task.DONE, List.of(Paragraph.of(words), new Rule()));
    }

    private static TableRow row(boolean header, String words) {
        var left =
                new TableCell(TableCell.Alignment.LEFT, List.of(new Text(words), new Code("[1]")));
        return new TableRow(header, List.of(left, new TableCell(left.alignment(), List.of())));
    }

    private static Image image(String source) {
        return new Image(source, "A picture", "a title");
    }

    /** One inline of each type. */
    private static List<Inline> inlines() {
        return List.of(
                new Text("words "),
                new Emphasis(words("leans ")),
                new Strong(words("shouts ")),
                new Strikethrough(words("gone ")),
                new Superscript(words("up ")),
                new Subscript(words("down ")),
                new Link("https://l.example", "a title", words("leads ")),
                image("i.png"),
                new Text(": "),
                new Code("code"),
                new LineBreak(),
                new RawInline("html", "<br>"),
                new FootnoteMark("1"));
    }

    private static List<Inline> words(String words) {
        return List.of(new Text(words), new Text("twice "));
    }
}
