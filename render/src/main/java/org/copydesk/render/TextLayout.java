package org.copydesk.render;

import java.util.List;
import org.copydesk.model.Brief;
import org.copydesk.model.Entry;
import org.copydesk.model.Footer;
import org.copydesk.model.Issue;
import org.copydesk.model.Item;
import org.copydesk.model.Label;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.Metadata;
import org.copydesk.model.Paragraph;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.Passage;
import org.copydesk.model.Promotion;
import org.copydesk.model.Roundup;
import org.copydesk.model.Section;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Story;

/**
 * Lays an issue out in plain text: a block a line, a blank line between blocks, and two where
 * nothing but the space says that something else begins: a promotion without a heading, a story
 * without a headline, the footer.
 */
final class TextLayout {

    private final SourceLines lines;
    private final TextTape tape;
    private final TextBlocks blocks;

    private TextLayout(SourceLines lines) {
        this.lines = lines;
        tape = new TextTape(lines);
        blocks = new TextBlocks(tape);
    }

    /**
     * An issue laid out.
     *
     * @param text the text, without a line end at its end
     * @param sourceMap where the leaves of the issue stand in it
     * @param losses what text can't carry
     */
    record Result(String text, SourceMap sourceMap, List<Loss> losses) {}

    static Result of(Issue issue) {
        return of(issue, SourceLines.NONE);
    }

    /** An issue laid out line by line as its source has it, if that is HTML. */
    static Result of(ParsedIssue parsed) {
        return of(parsed.issue(), SourceLines.of(parsed));
    }

    private static Result of(Issue issue, SourceLines lines) {
        var layout = new TextLayout(lines);
        layout.issue(issue);
        return new Result(
                layout.tape.text(), layout.tape.sourceMap(), layout.tape.losses().losses());
    }

    private void issue(Issue issue) {
        if (!issue.metadata().equals(Metadata.EMPTY)) {
            tape.losses().add(issue.metadata(), "the metadata, which have no place in text");
        }
        blocks.write(issue.front());
        issue.letter().ifPresent(this::letter);
        issue.sections().forEach(this::section);
        issue.footer().ifPresent(this::footer);
    }

    void letter(Letter letter) {
        letter.salutation().ifPresent(this::line);
        blocks.write(letter.blocks());
        letter.signOff().forEach(this::line);
        letter.signature().forEach(this::line);
        blocks.write(letter.postscripts());
    }

    private void section(Section section) {
        section.title().ifPresent(this::line);
        blocks.write(section.blocks());
        section.items().forEach(this::item);
    }

    private void item(Item item) {
        if (item instanceof Story story) {
            story(story);
        } else if (item instanceof Roundup roundup) {
            roundup(roundup);
        } else if (item instanceof Brief brief) {
            brief(brief);
        } else if (item instanceof Promotion promotion) {
            promotion(promotion);
        }
    }

    private void story(Story story) {
        if (story.headline().isEmpty()) {
            tape.gap(2);
        }
        story.figure().ifPresent(blocks::write);
        story.headline().ifPresent(this::line);
        story.byline().ifPresent(this::line);
        story.dek().ifPresent(this::line);
        story.passages().forEach(this::passage);
    }

    private void passage(Passage passage) {
        var rest = passage.blocks();
        if (passage.label().isPresent()) {
            label(passage.label().get());
            var gap = lines.behindLabel(passage).orElse(SourceGap.BLANK);
            if (!rest.isEmpty()
                    && rest.get(0) instanceof Paragraph first
                    && gap.compareTo(SourceGap.BLANK) <= 0) {
                tape.append(gap == SourceGap.BLANK ? " " : "");
                tape.words(first, first.content());
                rest = rest.subList(1, rest.size());
            }
        }
        blocks.write(rest);
    }

    private void label(Label label) {
        tape.open(label);
        boolean blank = lines.hasBlankBeforeColon(label);
        tape.verbatim(label, blank ? label.text() + " :" : label.printed());
    }

    private void roundup(Roundup roundup) {
        if (roundup.headline().isEmpty()) {
            tape.losses().add(roundup, "that the list is an item of its own");
        }
        roundup.figure().ifPresent(blocks::write);
        roundup.headline().ifPresent(this::line);
        roundup.dek().ifPresent(this::line);
        boolean first = true;
        for (var entry : roundup.entries()) {
            tape.gap(first ? 1 : 0);
            entry(entry);
            first = false;
        }
        blocks.write(roundup.closing());
    }

    private void entry(Entry entry) {
        tape.open(TextBlocks.INDENT + TextBlocks.BULLET);
        tape.words(entry.title(), entry.title().content());
        boolean titled = !entry.title().plainText().isEmpty();
        boolean colon = titled && !entry.blocks().isEmpty() && EntryMarks.needColon(entry);
        if (!titled) {
            tape.losses().add(entry, "that words without a title are an entry");
        } else if (!colon) {
            tape.losses().add(entry, "that the words of an item are a title");
        }
        if (titled && !entry.blocks().isEmpty()) {
            tape.append(colon ? ": " : EntryMarks.areClose(entry) ? "" : " ");
        }
        blocks.goOn(entry.blocks());
    }

    private void brief(Brief brief) {
        line(brief.headline());
        tape.gap(0);
        blocks.write(brief.blocks());
        tape.gap(1);
    }

    private void promotion(Promotion promotion) {
        if (promotion.heading().isEmpty()) {
            tape.gap(2);
        }
        promotion.heading().ifPresent(this::line);
        promotion.figure().ifPresent(blocks::write);
        blocks.write(promotion.blocks());
    }

    private void footer(Footer footer) {
        tape.gap(2);
        blocks.write(footer.blocks());
    }

    private void line(Line line) {
        tape.open(line);
        tape.words(line, line.content());
    }
}
