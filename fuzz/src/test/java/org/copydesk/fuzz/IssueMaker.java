package org.copydesk.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Makes an issue of bytes, each of which decides something or is part of the words. */
final class IssueMaker {

    private static final int MAX_DEPTH = 6;

    private final byte[] data;
    private int at;
    private int depth;

    IssueMaker(byte[] data) {
        this.data = data;
    }

    Issue issue() {
        var metadata = Metadata.builder().title(words()).publication(words()).number(words());
        var issue = Issue.builder().metadata(metadata.build());
        some(this::block).forEach(issue::front);
        if (next(2) == 1) {
            issue.letter(
                    new Letter(
                            perhaps(this::line),
                            some(this::block),
                            some(this::line),
                            some(this::line),
                            some(this::block)));
        }
        while (at < data.length) {
            issue.section(new Section(perhaps(this::line), some(this::block), some(this::item)));
        }
        return next(2) == 1 ? issue.footer(new Footer(some(this::block))).build() : issue.build();
    }

    private int next(int bound) {
        return at < data.length ? Byte.toUnsignedInt(data[at++]) % bound : 0;
    }

    private String words() {
        int length = Math.min(next(24), data.length - at);
        var words = new String(data, at, length, StandardCharsets.UTF_8);
        at += length;
        return words;
    }

    private <T> List<T> some(Supplier<T> maker) {
        var made = new ArrayList<T>();
        depth++;
        for (int count = depth > MAX_DEPTH ? 0 : next(4); count > 0; count--) {
            made.add(maker.get());
        }
        depth--;
        return made;
    }

    private <T> Optional<T> perhaps(Supplier<T> maker) {
        return next(2) == 0 ? Optional.empty() : Optional.of(maker.get());
    }

    private Line line() {
        return new Line(some(this::inline));
    }

    private Item item() {
        return switch (next(4)) {
            case 0 -> story();
            case 1 ->
                    new Roundup(
                            perhaps(this::figure),
                            perhaps(this::line),
                            perhaps(this::line),
                            some(this::entry),
                            some(this::block));
            case 2 -> new Brief(line(), some(this::block));
            default ->
                    new Promotion(
                            perhaps(this::line),
                            words(),
                            perhaps(this::figure),
                            some(this::block),
                            words());
        };
    }

    private Story story() {
        var story = Story.builder();
        perhaps(this::figure).ifPresent(story::figure);
        perhaps(this::line).ifPresent(story::headline);
        perhaps(this::line).ifPresent(story::byline);
        perhaps(this::line).ifPresent(story::dek);
        return story.passages(some(this::passage)).build();
    }

    private Passage passage() {
        return new Passage(
                perhaps(() -> new Label(words(), LabelKind.WHATS_NEW)), some(this::block));
    }

    private Entry entry() {
        return new Entry(line(), some(this::block));
    }

    private Figure figure() {
        return new Figure(new Image(words(), words(), words()), words(), some(this::inline));
    }

    private Block block() {
        return switch (next(10)) {
            case 0 -> new Paragraph(some(this::inline));
            case 1 -> new Heading(1 + next(6), some(this::inline));
            case 2 -> list(next(2) == 1);
            case 3 -> figure();
            case 4 -> new Quote(some(this::block));
            case 5 -> new CodeBlock(words(), words());
            case 6 -> new Table(some(this::row));
            case 7 -> new Rule();
            case 8 -> new RawBlock(words(), words());
            default -> new Footnote('n' + words(), some(this::block));
        };
    }

    private ListBlock list(boolean ordered) {
        return new ListBlock(ordered, ordered ? next(9) : 1, next(2) == 1, some(this::listItem));
    }

    private ListItem listItem() {
        return new ListItem(ListItem.Task.values()[next(3)], some(this::block));
    }

    private TableRow row() {
        return new TableRow(next(2) == 1, some(this::cell));
    }

    private TableCell cell() {
        return new TableCell(TableCell.Alignment.values()[next(4)], some(this::inline));
    }

    private Inline inline() {
        return switch (next(12)) {
            case 0 -> new Text(words());
            case 1 -> new Emphasis(some(this::inline));
            case 2 -> new Strong(some(this::inline));
            case 3 -> new Strikethrough(some(this::inline));
            case 4 -> new Superscript(some(this::inline));
            case 5 -> new Subscript(some(this::inline));
            case 6 -> new Link(words(), words(), some(this::inline));
            case 7 -> new Image(words(), words(), words());
            case 8 -> new Code(words());
            case 9 -> new LineBreak();
            case 10 -> new RawInline(words(), words());
            default -> new FootnoteMark('n' + words());
        };
    }
}
