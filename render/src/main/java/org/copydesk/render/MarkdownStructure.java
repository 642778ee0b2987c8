package org.copydesk.render;

import java.util.List;
import java.util.stream.Stream;
import org.copydesk.model.Block;
import org.copydesk.model.Brief;
import org.copydesk.model.Heading;
import org.copydesk.model.Issue;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.Node;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Passage;
import org.copydesk.model.Promotion;
import org.copydesk.model.Roundup;
import org.copydesk.model.Section;
import org.copydesk.model.Story;

/** Tells what of the structure of an issue its layout in Markdown can’t show. */
final class MarkdownStructure {

    private final LossLog log;

    MarkdownStructure(LossLog log) {
        this.log = log;
    }

    void tellFront(Issue issue) {
        if (hasBegun(issue)) {
            issue.front().stream()
                    .filter(Heading.class::isInstance)
                    .forEach(each -> log.add(each, "that a heading stands before the issue"));
        }
    }

    /** Whether there is more than what stands before an issue. */
    static boolean hasBegun(Issue issue) {
        return issue.letter().isPresent() || !issue.sections().isEmpty();
    }

    void tellLetter(Letter letter) {
        if (letter.salutation().isEmpty()) {
            log.add(letter, "that text without a greeting is a letter");
        }
        if (letter.signOff().isEmpty()
                && letter.signature().stream().anyMatch(MarkdownStructure::isPhrase)) {
            log.add(letter, "that a line without a farewell above it signs a letter");
        }
        if (letter.signature().isEmpty()
                && letter.signOff().stream().anyMatch(MarkdownStructure::isUnmarked)) {
            log.add(letter, "that a line without a name below it is a farewell");
        }
    }

    /** Farewells that nobody signs are known by the comma or the exclamation mark behind them. */
    private static boolean isUnmarked(Line line) {
        var words = line.plainText().strip();
        return isPhrase(line) && ",.!?…".indexOf(words.charAt(words.length() - 1)) < 0;
    }

    /** Several words that are no name: one of them begins with a small letter. */
    private static boolean isPhrase(Line line) {
        var words = line.plainText().strip().split("\\s+");
        return words.length > 1 && Stream.of(words).anyMatch(MarkdownStructure::beginsSmall);
    }

    private static boolean beginsSmall(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .limit(1)
                .anyMatch(Character::isLowerCase);
    }

    void tellSection(Section section, boolean first) {
        if (!first && section.title().isEmpty()) {
            log.add(section, "where a section without a title begins");
        }
    }

    void tellStory(Story story) {
        if (story.headline().isEmpty() && story.dek().isEmpty() && !opensWithLabel(story)) {
            log.add(story, "that text without a headline is a story");
        }
    }

    private static boolean opensWithLabel(Story story) {
        return !story.passages().isEmpty() && story.passages().get(0).label().isPresent();
    }

    void tellPassage(Passage passage) {
        tellLabels(passage.blocks().stream().skip(passage.label().isPresent() ? 1 : 0));
    }

    void tellRoundup(Roundup roundup) {
        tellLabels(roundup.closing().stream());
    }

    private void tellLabels(Stream<Block> blocks) {
        blocks.filter(BoldOpenings::lookLikeLabel)
                .forEach(each -> log.add(each, "that the bold words it opens with are no label"));
    }

    /** A headline right above its one paragraph is that of a brief, in any section. */
    void tellBrief(Brief brief) {
        if (!isClose(MarkdownLists.printed(brief.blocks()))) {
            log.add(brief, "that a piece is a brief, where its section does not tell");
        }
    }

    /** Whether blocks are one paragraph, which can stand right below a headline. */
    static boolean isClose(List<Block> blocks) {
        return blocks.size() == 1 && blocks.get(0) instanceof Paragraph;
    }

    void tellPromotion(Promotion promotion) {
        var words = promotion.heading().map(Node::plainText).orElse("");
        if (!words.contains(promotion.sponsor())) {
            log.add(promotion, "a sponsor that its heading does not name");
        }
        var action = promotion.callToAction();
        if (!action.isEmpty()
                && promotion.blocks().stream()
                        .noneMatch(block -> block.plainText().contains(action))) {
            log.add(promotion, "a call to action that its text does not hold");
        }
    }
}
