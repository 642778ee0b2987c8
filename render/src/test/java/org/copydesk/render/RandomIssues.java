package org.copydesk.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
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
import org.copydesk.model.Subscript;
import org.copydesk.model.Superscript;
import org.copydesk.model.Table;
import org.copydesk.model.TableCell;
import org.copydesk.model.TableRow;
import org.copydesk.model.Text;

/**
 * Makes issues and parts of issues at random: the same seed, the same issue. Texts are rich in
 * markup.
 */
public final class RandomIssues {

    private static final String MARKUP = "*_[]()<>!#\\`~|&;:-+.=0123456789'\"^/?@{}$%";

    private static final String[] PHRASES = {
        "word",
        "What’s new",
        "a b",
        " ",
        "  ",
        "\u00A0",
        "\u200B",
        "\u00AD",
        "é",
        "😀",
        "“",
        "”",
        "…",
        "—",
        "1.",
        "12) ",
        "# ",
        "- ",
        "+ ",
        "* ",
        "> ",
        "***",
        "---",
        "===",
        "~~~",
        "```",
        "&amp;",
        "&#35;",
        "&nbsp",
        "<div>",
        "</p>",
        "<b",
        "<!--",
        "-->",
        "<https://a.b>",
        "http://a.b/c_d",
        "a@b.c",
        "[x]",
        "[ ] ",
        "[a](b)",
        "![",
        "](",
        "[^1]",
        "[a]: b",
        "**",
        "__",
        "*a*",
        "_b_",
        "~~c~~",
        "`d`",
        "\\",
        "\\\\",
        "|",
        "| a | b |",
        "|-|-|",
        "Title: ",
        "yes",
        "1e3",
        "\t",
        "\n",
        "\r",
        "\f",
        "\u000B",
        "\u0001",
        "\u0085",
        "\u2028",
        "\u3000",
        "\uFEFF",
        "\uD800",
        "&#",
        "amp;",
        "<a b='",
        "<!DOCTYPE",
        "<?x?>",
        "@",
        ": ",
        " #",
        "{=html}",
        "€",
        "ñ",
        "中文",
        "\u0301",
        "x",
        "y",
        "z",
        "the",
        "of",
        "."
    };

    private final Random random;
    private int depth;

    /** Makes issues of a seed. */
    public RandomIssues(long seed) {
        this.random = new Random(seed);
    }

    /** A whole issue. */
    public Issue issue() {
        var issue = Issue.builder().metadata(metadata());
        some(1, this::block).forEach(issue::front);
        maybe(this::letter).ifPresent(issue::letter);
        some(2, this::section).forEach(issue::section);
        maybe(() -> new Footer(text(1))).ifPresent(issue::footer);
        return issue.build();
    }

    /** Metadata, often incomplete. */
    public Metadata metadata() {
        var metadata = Metadata.builder();
        if (chance(2)) {
            metadata.publication(words()).title(words()).number(chance(2) ? "39" : words());
        }
        maybe(
                        () ->
                                LocalDate.of(
                                        1990 + random.nextInt(60),
                                        1 + random.nextInt(12),
                                        1 + random.nextInt(28)))
                .ifPresent(metadata::date);
        some(2, this::words).forEach(metadata::author);
        if (chance(2)) {
            metadata.language(chance(2) ? "en" : "de-AT")
                    .url("https://example.com/" + random.nextInt(100));
        }
        some(2, this::words).forEach(key -> metadata.extra("x-" + key, words()));
        return metadata.build();
    }

    private List<Block> text(int more) {
        var text = new ArrayList<>(blocks(more));
        text.add(block());
        return text;
    }

    private Letter letter() {
        return new Letter(
                maybe(this::line), text(2), some(1, this::line), some(1, this::line), blocks(1));
    }

    private Section section() {
        return new Section(maybe(this::line), blocks(1), some(3, this::item));
    }

    private Item item() {
        return switch (random.nextInt(4)) {
            case 0 ->
                    new Story(
                            maybe(this::figure),
                            maybe(this::line),
                            maybe(this::line),
                            maybe(this::line),
                            some(3, this::passage));
            case 1 ->
                    new Roundup(
                            maybe(this::figure),
                            maybe(this::line),
                            maybe(this::line),
                            some(3, this::entry),
                            blocks(2));
            case 2 -> new Brief(line(), blocks(2));
            default ->
                    new Promotion(
                            maybe(this::line),
                            chance(2) ? "" : words(),
                            maybe(this::figure),
                            blocks(2),
                            chance(2) ? "" : words());
        };
    }

    private Passage passage() {
        return new Passage(
                maybe(() -> new Label(words(), chance(2) ? LabelKind.OTHER : LabelKind.WHATS_NEW)),
                blocks(2));
    }

    private Entry entry() {
        return new Entry(line(), blocks(2));
    }

    private Line line() {
        return new Line(inlines(3));
    }

    /** Up to so many blocks. */
    public List<Block> blocks(int atMost) {
        return some(atMost, this::block);
    }

    /** A block of any sort. */
    public Block block() {
        depth++;
        try {
            return block(depth > 3 ? random.nextInt(7) : random.nextInt(14));
        } finally {
            depth--;
        }
    }

    private Block block(int kind) {
        return switch (kind) {
            case 0, 1, 2 -> new Paragraph(inlines(5));
            case 3 -> new Heading(1 + random.nextInt(6), inlines(3));
            case 4 -> new Rule();
            case 5 -> new CodeBlock(chance(2) ? "" : "java", code());
            case 6 -> figure();
            case 7 -> new Quote(blocks(3));
            case 8 -> table();
            case 9 ->
                    chance(2)
                            ? new RawBlock(
                                    "html",
                                    chance(2)
                                            ? "<div>\n<b>x</b>\n</div>"
                                            : "<!-- " + words() + " -->")
                            : new RawBlock(chance(2) ? "tex" : "html", words());
            case 10 -> new Footnote(String.valueOf(random.nextInt(4)), blocks(2));
            default -> list();
        };
    }

    private ListBlock list() {
        boolean ordered = chance(2);
        int start = !ordered || chance(2) ? 1 : random.nextInt(1000);
        return new ListBlock(ordered, start, chance(2), some(4, this::listItem));
    }

    private ListItem listItem() {
        var tasks = ListItem.Task.values();
        return new ListItem(
                chance(5) ? tasks[random.nextInt(tasks.length)] : ListItem.Task.NONE, blocks(3));
    }

    private Table table() {
        int width = 1 + random.nextInt(3);
        var alignments = TableCell.Alignment.values();
        var columns = new ArrayList<TableCell.Alignment>();
        for (int i = 0; i < width; i++) {
            columns.add(alignments[random.nextInt(alignments.length)]);
        }
        boolean headed = chance(3);
        var rows = new ArrayList<TableRow>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            var cells =
                    columns.stream()
                            .map(alignment -> new TableCell(alignment, inlines(2)))
                            .toList();
            rows.add(
                    new TableRow(
                            headed && rows.isEmpty(),
                            chance(20) ? cells.subList(1, width) : cells));
        }
        return new Table(rows);
    }

    private Figure figure() {
        return new Figure(image(), chance(3) ? target() : "", chance(3) ? inlines(2) : List.of());
    }

    private Image image() {
        return new Image(chance(4) ? "" : target(), words(), chance(3) ? words() : "");
    }

    /** Up to so many pieces of inline content. */
    public List<Inline> inlines(int atMost) {
        return some(atMost, this::inline);
    }

    private Inline inline() {
        depth++;
        try {
            return inline(depth > 6 ? random.nextInt(10) : random.nextInt(20));
        } finally {
            depth--;
        }
    }

    private Inline inline(int kind) {
        return switch (kind) {
            case 0, 1, 2, 3, 4, 5 -> new Text(words());
            case 6 -> new LineBreak();
            case 7 -> new Code(code().replace("\n", chance(3) ? "\n" : " "));
            case 8 -> chance(2) ? new FootnoteMark(String.valueOf(random.nextInt(4))) : image();
            case 9 ->
                    new RawInline(
                            chance(4) ? "tex" : "html",
                            chance(2) ? "<kbd>" : chance(2) ? "<a b='c'>" : words());
            case 10, 11, 12 -> new Emphasis(inlines(3));
            case 13, 14, 15 -> new Strong(inlines(3));
            case 16 -> new Strikethrough(inlines(3));
            case 17 -> chance(2) ? new Superscript(inlines(2)) : new Subscript(inlines(2));
            default -> link();
        };
    }

    private Inline link() {
        var target = target();
        return chance(4)
                ? new Link(target, "", List.of(new Text(target)))
                : new Link(target, chance(3) ? words() : "", inlines(3));
    }

    private String target() {
        return switch (random.nextInt(4)) {
            case 0 -> words();
            case 1 -> "mailto:a@b.c";
            case 2 -> "https://example.com/a_b_(c)?d=e&f;" + random.nextInt(10);
            default -> "https://example.com/" + random.nextInt(10);
        };
    }

    private String code() {
        var code = new StringBuilder();
        for (int i = random.nextInt(3); i > 0; i--) {
            code.append(words()).append('\n');
        }
        return code.toString();
    }

    /** Words, marks, blanks; sometimes none. */
    public String words() {
        var words = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            if (chance(3)) {
                words.append(MARKUP.charAt(random.nextInt(MARKUP.length())));
            } else {
                words.append(PHRASES[random.nextInt(PHRASES.length)]);
                words.append(chance(2) ? " " : "");
            }
        }
        return words.toString();
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> Optional<T> maybe(Supplier<T> supplier) {
        return chance(3) ? Optional.empty() : Optional.of(supplier.get());
    }

    private <T> List<T> some(int atMost, Supplier<T> supplier) {
        var some = new ArrayList<T>();
        for (int i = random.nextInt(atMost + 1); i > 0; i--) {
            some.add(supplier.get());
        }
        return some;
    }
}
