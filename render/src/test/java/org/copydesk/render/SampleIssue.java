package org.copydesk.render;

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
import org.copydesk.model.Link;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Metadata;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Passage;
import org.copydesk.model.Promotion;
import org.copydesk.model.Quote;
import org.copydesk.model.Roundup;
import org.copydesk.model.Section;
import org.copydesk.model.Story;
import org.copydesk.model.Strong;
import org.copydesk.model.Subscript;
import org.copydesk.model.Superscript;
import org.copydesk.model.Table;
import org.copydesk.model.TableCell;
import org.copydesk.model.TableCell.Alignment;
import org.copydesk.model.TableRow;
import org.copydesk.model.Text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An issue with something of everything, as an editor would write it. */
final class SampleIssue {

    static final Issue ISSUE =
            new Issue(
                    Metadata.builder()
                            .publication("The Batch")
                            .title("AI Against Covid: Progress and Setbacks")
                            .number("39")
                            .date(LocalDate.of(2020, 5, 13))
                            .author("Andrew Ng")
                            .language("en")
                            .url("https://www.deeplearning.ai/the-batch/issue-39/")
                            .build(),
                    List.of(),
                    Optional.of(letter()),
                    List.of(news(), watch(), points()),
                    Optional.of(footer()));

    private SampleIssue() {}

    private static Letter letter() {
        return new Letter(
                Optional.of(Line.of("Dear friends,")),
                List.of(
                        Paragraph.of(
                                "Inflection points in society create opportunities. The rise of"
                                    + " online video was an inflection point that enabled scalable"
                                    + " online education. Today, the rise of deep learning is"
                                    + " transforming many industries."),
                        paragraph(
                                "Covid-19 is both a tragedy ",
                                new Emphasis(text("and")),
                                " an inflection point."),
                        bullets(
                                "Working from home seems to be here to stay. Several of my"
                                    + " California-based teams no longer hire exclusively in the"
                                    + " state, but anywhere within three hours of our time zone.",
                                "Many parts of society seem to be accepting some Covid tracking"
                                    + " tools to improve safety, even if they modestly sacrifice"
                                    + " privacy."),
                        picture(
                                "Men on either side of Blue Nile River in Ethiopia pull each other"
                                        + " across the broken bridge by a rope",
                                "#7a8f6a"),
                        Paragraph.of(
                                "We have powerful AI tools at our disposal, and we can use them to"
                                        + " meet this inflection point. How can we navigate these"
                                        + " tumultuous changes and help the most vulnerable?")),
                List.of(Line.of("Keep learning!")),
                List.of(Line.of("Andrew")),
                List.of(
                        paragraph(
                                new Strong(text("P.S.")),
                                " Our new course is on ",
                                link("https://www.coursera.org/learn/ai-for-medicine", "Coursera"),
                                ".")));
    }

    private static Section news() {
        return new Section(
                Optional.of(Line.of("News")),
                List.of(),
                List.of(
                        Story.builder()
                                .figure(
                                        (Figure)
                                                picture(
                                                        "Face recognition system identifying a"
                                                                + " person wearing a mask",
                                                        "#58708f"))
                                .headline("Mask Monitor")
                                .dek(
                                        "Cameras that detect face masks are helping French"
                                            + " authorities to evaluate citizens’ adherence to"
                                            + " government mandates intended to fight Covid-19.")
                                .passage(
                                        passage(
                                                "What’s new",
                                                LabelKind.WHATS_NEW,
                                                paragraph(
                                                        "Starting this week, everyone riding public"
                                                                + " transportation in France is ",
                                                        link(
                                                                "https://www.theverge.com/2020/5/7/21250357",
                                                                "required"),
                                                        " to wear a face mask. Paris and Cannes are"
                                                                + " using computer vision to count"
                                                                + " people who comply.")))
                                .passage(
                                        passage(
                                                "How it works",
                                                LabelKind.HOW_IT_WORKS,
                                                Paragraph.of(
                                                        "Datakalab, a French AI startup, is"
                                                            + " installing chips in existing CCTV"
                                                            + " cameras that run an object"
                                                            + " recognition model."),
                                                bullets(
                                                        "Paris is testing the cameras at the busy"
                                                            + " Chatelet-Les Halles metro station."
                                                            + " Cannes has installed them on buses"
                                                            + " and in public markets.",
                                                        "The software counts mask wearers every 15"
                                                                + " minutes and transmits aggregate"
                                                                + " statistics to the authorities.",
                                                        "Datakalab provides similar technology for"
                                                                + " use in retailing.")))
                                .passage(
                                        passage(
                                                "Yes, but",
                                                LabelKind.YES_BUT,
                                                Paragraph.of(
                                                        "France’s privacy commission warns that"
                                                            + " mask detection technology may"
                                                            + " violate European rules that limit"
                                                            + " personal data collection.")))
                                .passage(
                                        passage(
                                                "We’re thinking",
                                                LabelKind.WERE_THINKING,
                                                Paragraph.of(
                                                        "Covid-19 surveillance is a double-edged"
                                                            + " sword: helpful in containing the"
                                                            + " pandemic but worrisome in other"
                                                            + " contexts.")))
                                .build(),
                        Story.builder()
                                .figure(Figure.of("Brains and neural signals reading"))
                                .headline("Listening to the Brain")
                                .byline("By Ted Greenwald")
                                .dek(
                                        "AI has added an unlikely language to its catalog of"
                                                + " translation capabilities: brain waves.")
                                .passage(
                                        passage(
                                                "Key insight",
                                                LabelKind.KEY_INSIGHT,
                                                paragraph(
                                                        "A network with parameters ",
                                                        new Code("θ"),
                                                        " maps x",
                                                        new Subscript(text("t")),
                                                        " to y",
                                                        new Superscript(text("2")),
                                                        ".",
                                                        new FootnoteMark("1"),
                                                        " It was ",
                                                        new Emphasis(text("not")),
                                                        " trained on raw signals.")))
                                .passage(
                                        passage(
                                                "Results",
                                                LabelKind.RESULTS,
                                                results(),
                                                new Quote(
                                                        List.of(
                                                                Paragraph.of(
                                                                        "Error rates fell to three"
                                                                            + " percent, about as"
                                                                            + " good as a"
                                                                            + " professional"
                                                                            + " transcriber.")))))
                                .passage(
                                        new Passage(
                                                Optional.empty(),
                                                List.of(
                                                        new Heading(2, text("Try it")),
                                                        new CodeBlock(
                                                                "python",
                                                                "model = load(\"brain-to-text\")\n"
                                                                    + "print(model(signals))\n"),
                                                        tasks(),
                                                        new Footnote(
                                                                "1",
                                                                List.of(
                                                                        Paragraph.of(
                                                                                "The weights of all"
                                                                                    + " layers."))))))
                                .build(),
                        new Promotion(
                                Optional.of(Line.of("A MESSAGE FROM DEEPLEARNING.AI")),
                                "DEEPLEARNING.AI",
                                Optional.of(
                                        (Figure)
                                                picture(
                                                        "AI for Medicine: Courses 1 and 2 now"
                                                                + " available",
                                                        "#a4321f")),
                                List.of(
                                        paragraph(
                                                "Learn how to diagnose diseases with convolutional"
                                                        + " neural networks. ",
                                                link(
                                                        "https://www.deeplearning.ai/ai-for-medicine/",
                                                        "Enroll now"))),
                                "Enroll now")));
    }

    private static Section watch() {
        return new Section(
                Optional.of(Line.of("Covid-19 Watch")),
                List.of(),
                List.of(
                        new Roundup(
                                Optional.empty(),
                                Optional.of(Line.of("New Machine Learning Resources")),
                                Optional.of(
                                        Line.of(
                                                "Our latest recommended resources for tackling"
                                                        + " coronavirus: a trove of epidemiological"
                                                        + " estimates and real-world data.")),
                                List.of(
                                        new Entry(
                                                new Line(
                                                        List.of(
                                                                link(
                                                                        "https://github.com/midas-network/COVID-19",
                                                                        "Epidemiological"
                                                                                + " Estimates"))),
                                                List.of(
                                                        Paragraph.of(
                                                                "Modeling effects of Covid-19 is"
                                                                    + " tricky given all the"
                                                                    + " variables that can"
                                                                    + " influence predictions."))),
                                        new Entry(
                                                Line.of("DREAM Challenge"),
                                                List.of(
                                                        Paragraph.of(
                                                                "Developers can upload models and"
                                                                    + " validate them on anonymized"
                                                                    + " electronic health"
                                                                    + " records.")))))));
    }

    private static Section points() {
        return new Section(
                Optional.of(Line.of("Data Points")),
                List.of(),
                List.of(
                        new Brief(
                                Line.of("A Robot Bartender Pours in Seville"),
                                List.of(Paragraph.of("It asks no questions & takes no tips."))),
                        new Brief(
                                Line.of("The Cost of a Token Falls Again"),
                                List.of(Paragraph.of("By a factor of ten in a year.")))));
    }

    private static Footer footer() {
        return new Footer(
                List.of(
                        paragraph(
                                "Thoughts, suggestions, feedback? Please send to ",
                                link("mailto:thebatch@deeplearning.ai", "thebatch@deeplearning.ai"),
                                ". Avoid our newsletter ending up in your spam folder by adding our"
                                        + " email address to your contacts.")));
    }

    private static Table results() {
        return new Table(
                List.of(
                        row(true, "Participant", "Sentences", "Word error rate"),
                        row(false, "A", "50", "3 %"),
                        row(false, "B", "460", "8 %"),
                        row(false, "C, after transfer from A and B", "30", "15 %")));
    }

    private static TableRow row(boolean header, String first, String second, String third) {
        return new TableRow(
                header,
                List.of(
                        new TableCell(Alignment.NONE, text(first)),
                        new TableCell(Alignment.RIGHT, text(second)),
                        new TableCell(Alignment.RIGHT, text(third))));
    }

    private static ListBlock tasks() {
        return ListBlock.bullets(
                List.of(
                        new ListItem(ListItem.Task.DONE, List.of(Paragraph.of("Record signals"))),
                        new ListItem(
                                ListItem.Task.OPEN, List.of(Paragraph.of("Ask for consent")))));
    }

    private static Passage passage(String label, LabelKind kind, Block... blocks) {
        return new Passage(Optional.of(new Label(label, kind)), List.of(blocks));
    }

    private static ListBlock bullets(String... items) {
        return ListBlock.bullets(
                Arrays.stream(items)
                        .map(item -> new ListItem(List.of(Paragraph.of(item))))
                        .toList());
    }

    /** A picture that needs no network: one pixel of GIF. */
    private static Block picture(String alternative, String colour) {
        return new Figure(
                new Image("https://example.com/" + colour.substring(1) + ".png", alternative, ""),
                "",
                List.of());
    }

    private static Link link(String target, String words) {
        return new Link(target, "", text(words));
    }

    private static List<Inline> text(String words) {
        return List.of(new Text(words));
    }

    private static Paragraph paragraph(Object... parts) {
        return new Paragraph(
                Arrays.stream(parts)
                        .map(
                                part ->
                                        part instanceof Inline inline
                                                ? inline
                                                : new Text(part.toString()))
                        .toList());
    }
}
