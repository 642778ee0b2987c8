package org.copydesk.render;

import java.util.Optional;
import org.copydesk.model.Figure;
import org.copydesk.model.Footer;
import org.copydesk.model.Inline;
import org.copydesk.model.Issue;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.LineBreak;
import org.copydesk.model.Link;
import org.copydesk.model.Node;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Promotion;
import org.copydesk.model.RawInline;
import org.copydesk.model.Roundup;
import org.copydesk.model.Section;
import org.copydesk.model.Story;
import org.copydesk.model.Text;
import org.copydesk.model.profile.Wording;

/** Tells what of the structure of an issue Markdown can’t show, whatever comments say. */
final class MarkdownStructure {

    /** Lines at the head of an issue. */
    private static final int MOST_LINES = 6;

    /** UTF-16 code units. */
    private static final int LONGEST_DAY = 48;

    private final LossLog log;

    MarkdownStructure(LossLog log) {
        this.log = log;
    }

    /** A short line at the head of an issue that names a day tells the day of the issue. */
    void tellDay(Issue issue) {
        if (issue.metadata().date().isEmpty()
                && issue.all(Node.class).stream()
                        .filter(each -> each instanceof Paragraph || each instanceof Line)
                        .limit(MOST_LINES)
                        .anyMatch(MarkdownStructure::namesDay)) {
            log.add(issue.metadata(), "that the day in a line at its head is not its own");
        }
    }

    private static boolean namesDay(Node line) {
        var words = line.plainText();
        return words.length() <= LONGEST_DAY && FrontMatter.tellDay(words);
    }

    void tellSections(Issue issue) {
        for (int i = 0; i < issue.sections().size(); i++) {
            tellSection(issue.sections().get(i), i == 0);
        }
        issue.footer().ifPresent(this::tellFooter);
    }

    private void tellSection(Section section, boolean first) {
        if (section.title().isEmpty()) {
            if (MarkdownLists.printed(section.blocks()).isEmpty() && section.items().isEmpty()) {
                log.add(section, "an empty section");
            } else if (!first) {
                log.add(section, "where a section without a title begins");
            }
        }
    }

    private void tellFooter(Footer footer) {
        if (MarkdownLists.printed(footer.blocks()).isEmpty()) {
            log.add(footer, "an empty footer");
        }
    }

    void tellLetter(Letter letter) {
        if (letter.salutation().isEmpty() && MarkdownLists.printed(letter.blocks()).isEmpty()) {
            log.add(letter, "that a letter has no text");
        }
    }

    /** Where no headline stands, the first block opens a story, and its type says what it is. */
    void tellStory(Story story) {
        if (story.headline().isEmpty() && (story.byline().isPresent() || !opens(story))) {
            log.add(story, "that text without a headline is a story");
        }
        for (int i = 1; i < story.passages().size(); i++) {
            var passage = story.passages().get(i);
            if (passage.label().isEmpty()) {
                log.add(passage, "where a passage without a label begins");
            }
        }
    }

    private static boolean opens(Story story) {
        if (isSaid(story.dek())) {
            return true;
        } else if (story.passages().isEmpty()) {
            return false;
        }
        var first = story.passages().get(0);
        var printed = MarkdownLists.printed(first.blocks());
        return first.label().isPresent()
                || !printed.isEmpty()
                        && !MarkdownAsides.open(printed)
                        && !BoldOpenings.lookLikeLabel(printed.get(0));
    }

    private static boolean isSaid(Optional<Line> line) {
        return line.isPresent() && !MarkdownLists.isEmpty(line.get().content());
    }

    void tellRoundup(Roundup roundup) {
        if (roundup.entries().isEmpty() || roundup.headline().isEmpty() && isSaid(roundup.dek())) {
            log.add(roundup, "that a piece is a roundup");
        }
    }

    void tellPromotion(Promotion promotion) {
        var printed = MarkdownLists.printed(promotion.blocks());
        var words = promotion.heading().map(Node::plainText).orElse("");
        if (!words.contains(promotion.sponsor())) {
            log.add(promotion, "a sponsor that its heading does not name");
        }
        if (promotion.heading().isPresent()
                && promotion.figure().isEmpty()
                && !printed.isEmpty()
                && printed.get(0) instanceof Figure first) {
            log.add(first, "that the picture below a heading is part of the text");
        } else if (promotion.heading().isEmpty()
                && promotion.figure().isEmpty()
                && printed.isEmpty()) {
            log.add(promotion, "an empty promotion");
        }
        var action = promotion.callToAction();
        if (!action.isEmpty()
                && promotion.blocks().stream()
                        .filter(Paragraph.class::isInstance)
                        .noneMatch(block -> block.plainText().contains(action))) {
            log.add(promotion, "a call to action that its text does not hold");
        }
    }

    /** Blanks that end a title inside of a link are taken off it. */
    void tellTitle(Line title) {
        var last = title.content().get(title.content().size() - 1);
        if (last instanceof Link link && title.content().size() > 1 && endsInBlank(link)) {
            log.add(title, "blanks at the end of a title");
        }
    }

    private static boolean endsInBlank(Link link) {
        var words = link.content();
        return words.isEmpty()
                || words.get(words.size() - 1) instanceof Text text
                        && !text.text().equals(text.text().stripTrailing());
    }

    /** Text in the line of a label begins with words. */
    void tellOpening(Paragraph text) {
        var opening = text.content().get(0);
        if (!isWord(opening)) {
            log.add(text, "what stands between a label or a title and the words of its text");
        }
    }

    private static boolean isWord(Inline inline) {
        if (inline instanceof Text text) {
            return text.text().isEmpty() || !Wording.isBlank(text.text().charAt(0));
        }
        return !(inline instanceof LineBreak)
                && !(inline instanceof RawInline)
                && !inline.plainText().isBlank();
    }
}
