package org.copydesk.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.copydesk.model.Block;
import org.copydesk.model.Brief;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.Entry;
import org.copydesk.model.Figure;
import org.copydesk.model.Footer;
import org.copydesk.model.Footnote;
import org.copydesk.model.FootnoteMark;
import org.copydesk.model.Heading;
import org.copydesk.model.Image;
import org.copydesk.model.Issue;
import org.copydesk.model.Item;
import org.copydesk.model.Label;
import org.copydesk.model.LabelKind;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Metadata;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Passage;
import org.copydesk.model.Promotion;
import org.copydesk.model.Quote;
import org.copydesk.model.RawBlock;
import org.copydesk.model.Roundup;
import org.copydesk.model.Rule;
import org.copydesk.model.Section;
import org.copydesk.model.Story;
import org.copydesk.model.Table;
import org.copydesk.model.TableCell;
import org.copydesk.model.TableRow;
import org.copydesk.model.Text;

/** Issues made like those of The Batch, of everything the model has, the same for the same seed. */
final class IssueGenerator {

    private static final List<Label> LABELS =
            List.of(
                    new Label("What’s new", LabelKind.WHATS_NEW),
                    new Label("How it works", LabelKind.HOW_IT_WORKS),
                    new Label("Yes, but", LabelKind.YES_BUT),
                    new Label("Odd [thing]*", LabelKind.OTHER),
                    new Label("Bees.", LabelKind.OTHER),
                    new Label("Is it true?", LabelKind.OTHER));

    /** The first of the labels have no mark of their own. */
    private static final int PLAIN_LABELS = 3;

    private final Random random;
    private final WordGenerator words;

    /** Of what plain text can carry only: no marks, no addresses, a line a block. */
    private final boolean plain;

    IssueGenerator(long seed) {
        this(seed, false);
    }

    private IssueGenerator(long seed, boolean plain) {
        this.plain = plain;
        random = new Random(seed);
        words = new WordGenerator(random, plain);
    }

    /** Makes issues of what plain text can carry. */
    static IssueGenerator plain(long seed) {
        return new IssueGenerator(seed, true);
    }

    Issue issue() {
        var issue = Issue.builder().metadata(metadata());
        // Without a letter, the first text of a plain page is taken for one.
        if (plain || random.nextInt(5) > 0) {
            issue.letter(letter());
        }
        if (random.nextBoolean()) {
            issue.section(new Section(Optional.empty(), List.of(), items(this::item)));
        }
        issue.section(new Section(Optional.of(Line.of("News")), List.of(), items(this::item)));
        for (int more = random.nextInt(3); more > 0; more--) {
            issue.section(section());
        }
        if (random.nextBoolean()) {
            var title = Optional.of(Line.of("Data Points"));
            issue.section(new Section(title, introduction(), items(this::brief)));
        }
        footer().ifPresent(issue::footer);
        return issue.build();
    }

    private Metadata metadata() {
        var metadata = Metadata.builder().publication("The Batch").language("en");
        if (plain) {
            return metadata.build();
        }
        if (random.nextBoolean()) {
            metadata.title(words.words(3)).number("17").date(LocalDate.of(2020, 5, 13));
        }
        if (random.nextBoolean()) {
            metadata.author("Andrew Ng").author(words.words(2)).url("https://e.example/a?b=c#d");
        }
        if (random.nextBoolean()) {
            metadata.extra("tags", "a: b").extra("tags", "- c").extra("draft", "true");
        }
        return metadata.build();
    }

    private Letter letter() {
        if (!plain && random.nextInt(4) == 0) {
            return new Letter(
                    Optional.of(Line.of("Hello readers,")),
                    blocks(1 + random.nextInt(4)),
                    random.nextBoolean() ? List.of() : List.of(Line.of("Until next week,")),
                    List.of(Line.of("Jane Doe")),
                    List.of());
        }
        var postscripts = new ArrayList<Block>();
        if (random.nextInt(3) == 0) {
            postscripts.add(Paragraph.of("P.S. " + words.plainWords(12) + "."));
        }
        return new Letter(
                Optional.of(Line.of("Dear friends,")),
                blocks(1 + random.nextInt(4)),
                List.of(Line.of("Keep learning!")),
                List.of(Line.of("Andrew")),
                postscripts);
    }

    private Section section() {
        if (plain) {
            // A title that no profile knows looks like a headline.
            var title = Optional.of(Line.of("Covid-19 Watch"));
            return new Section(title, List.of(), items(this::item));
        }
        return new Section(Optional.of(new Line(words.title())), introduction(), items(this::item));
    }

    private List<Block> introduction() {
        return !plain && random.nextInt(3) == 0 ? List.of(words.sentence()) : List.of();
    }

    private List<Item> items(Supplier<Item> maker) {
        var items = new ArrayList<Item>();
        for (int more = 1 + random.nextInt(3); more > 0; more--) {
            items.add(maker.get());
        }
        return items;
    }

    private Item item() {
        return switch (random.nextInt(6)) {
            case 0 -> roundup();
            case 1 -> promotion();
            default -> story();
        };
    }

    private Item story() {
        var story = Story.builder().headline(new Line(words.title()));
        if (random.nextInt(3) == 0) {
            story.figure(figure());
        }
        boolean signed = random.nextInt(4) == 0;
        if (signed) {
            story.byline("By Jane Doe");
        }
        // Text under a byline is an essay, which has no dek.
        boolean dek = plain ? !signed : random.nextInt(4) > 0;
        if (dek) {
            story.dek(new Line(words.sentence().content()));
        }
        // In plain text, one paragraph before the first label would be a dek.
        if (random.nextInt(3) == 0) {
            story.passage(new Passage(Optional.empty(), blocks(dek || !plain ? 1 : 2)));
        }
        for (int more = random.nextInt(4) + (plain ? 1 : 0); more > 0; more--) {
            story.passage(passage());
        }
        return story.build();
    }

    private Passage passage() {
        var label = LABELS.get(random.nextInt(plain ? PLAIN_LABELS : LABELS.size()));
        var blocks = new ArrayList<Block>();
        boolean bare = !label.text().endsWith(".") && random.nextInt(5) == 0;
        if (!bare) {
            blocks.add(words.sentence());
        }
        blocks.addAll(blocks(random.nextInt(3)));
        if (bare && blocks.isEmpty()) {
            blocks.add(list(0));
        }
        return new Passage(Optional.of(label), blocks);
    }

    private Item roundup() {
        var entries = new ArrayList<Entry>();
        for (int more = 1 + random.nextInt(3); more > 0; more--) {
            entries.add(entry());
        }
        var headline =
                !plain && random.nextInt(5) == 0
                        ? Optional.<Line>empty()
                        : Optional.of(new Line(words.title()));
        var dek =
                plain || headline.isPresent() && random.nextBoolean()
                        ? Optional.of(new Line(words.sentence().content()))
                        : Optional.<Line>empty();
        List<Block> closing = random.nextInt(4) == 0 ? List.of(words.sentence()) : List.of();
        return new Roundup(Optional.empty(), headline, dek, entries, closing);
    }

    private Entry entry() {
        var title =
                !plain && random.nextBoolean()
                        ? new Line(List.of(words.link()))
                        : Line.of("Tool " + words.plainWords(2));
        var blocks = new ArrayList<Block>();
        if (plain || random.nextInt(3) > 0) {
            blocks.add(words.sentence());
        }
        if (!plain && random.nextInt(5) == 0) {
            blocks.add(new Quote(List.of(words.sentence())));
        }
        return new Entry(title, blocks);
    }

    private Item brief() {
        return new Brief(new Line(words.title()), List.of(words.sentence()));
    }

    private Item promotion() {
        var text = Paragraph.of("Learn " + words.plainWords(10) + " in our course. Enroll now");
        var banner = random.nextBoolean() ? Optional.of(figure()) : Optional.<Figure>empty();
        boolean headed = plain || random.nextInt(3) > 0;
        var heading = headed ? Optional.of(Line.of("A MESSAGE FROM ACME")) : Optional.<Line>empty();
        var blocks = new ArrayList<Block>(List.of(text));
        if (!plain && random.nextBoolean()) {
            blocks.add(0, block());
        }
        return new Promotion(heading, headed ? "ACME" : "", banner, blocks, "Enroll now");
    }

    private Optional<Footer> footer() {
        if (random.nextBoolean()) {
            return Optional.empty();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of("Subscribe to The Batch"));
        if (!plain && random.nextInt(3) == 0) {
            blocks.add(new Paragraph(List.of(new Text("See the note"), new FootnoteMark("n1"))));
            blocks.add(new Footnote("n1", List.of(words.sentence(), list(0))));
        }
        return Optional.of(new Footer(blocks));
    }

    /**
     * Blocks; in plain text what stands at an edge may belong elsewhere, unless it is a paragraph.
     */
    private List<Block> blocks(int count) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < count; i++) {
            boolean edge = i == 0 || i == count - 1;
            blocks.add(plain && edge ? words.sentence() : block());
        }
        return blocks;
    }

    private Block block() {
        return switch (plain ? random.nextInt(4) : random.nextInt(9)) {
            case 0 -> list(2);
            case 1 -> plain ? words.sentence() : figure();
            case 2 -> plain ? words.sentence() : new Quote(List.of(words.sentence(), list(0)));
            case 3 ->
                    plain
                            ? words.sentence()
                            : new CodeBlock("java", "var x = \"```\";\n\n    y();\n");
            case 4 -> table();
            case 5 -> new Rule();
            case 6 ->
                    new RawBlock("html", "<div class=\"x\">\n" + words.plainWords(2) + "\n</div>");
            case 7 -> new Heading(4 + random.nextInt(3), words.title());
            default -> words.sentence();
        };
    }

    private ListBlock list(int depth) {
        var items = new ArrayList<ListItem>();
        boolean tasks = !plain && random.nextInt(5) == 0;
        for (int more = 1 + random.nextInt(3); more > 0; more--) {
            var blocks = new ArrayList<Block>();
            blocks.add(words.sentence());
            if (depth > 0 && random.nextInt(3) == 0) {
                blocks.add(list(depth - 1));
            }
            var task =
                    !tasks
                            ? ListItem.Task.NONE
                            : random.nextBoolean() ? ListItem.Task.OPEN : ListItem.Task.DONE;
            items.add(new ListItem(task, blocks));
        }
        boolean ordered = random.nextInt(3) == 0;
        boolean loose = items.size() > 1 && random.nextInt(3) == 0;
        return new ListBlock(ordered, ordered ? random.nextInt(2) : 1, loose, items);
    }

    private Figure figure() {
        if (plain) {
            return Figure.of("Illustration of a robot that cooks");
        }
        var image =
                new Image(
                        "https://i.example/a b.png",
                        words.words(3),
                        random.nextBoolean() ? "" : "T");
        return new Figure(
                image,
                random.nextBoolean() ? "" : "https://t.example/",
                random.nextBoolean() ? List.of() : words.sentence().content());
    }

    private Table table() {
        var cells = new ArrayList<TableRow>();
        for (int row = 0; row < 3; row++) {
            cells.add(
                    new TableRow(
                            row == 0,
                            List.of(
                                    new TableCell(
                                            TableCell.Alignment.LEFT,
                                            List.of(new Text(words.words(2)))),
                                    new TableCell(TableCell.Alignment.NONE, words.title()))));
        }
        return new Table(cells);
    }
}
