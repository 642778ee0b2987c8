package org.copydesk.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.model.Block;
import org.copydesk.model.Brief;
import org.copydesk.model.Figure;
import org.copydesk.model.Issue;
import org.copydesk.model.Item;
import org.copydesk.model.Line;
import org.copydesk.model.ListBlock;
import org.copydesk.model.Node;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Passage;
import org.copydesk.model.Promotion;
import org.copydesk.model.Roundup;
import org.copydesk.model.Story;

/** Tells what of the structure of items their layout in Markdown can’t show. */
final class MarkdownStructure {

    private final LossLog log;
    private final MarkdownRules rules;

    MarkdownStructure(LossLog log) {
        this.log = log;
        rules = new MarkdownRules(log);
    }

    void tellStory(Story story) {
        boolean known = story.byline().isEmpty() && (hasDek(story) || opensWithLabel(story));
        if (story.headline().isEmpty() && !known) {
            log.add(story, "that text without a headline is a story");
        }
    }

    private static boolean opensWithLabel(Story story) {
        return !story.passages().isEmpty() && story.passages().get(0).label().isPresent();
    }

    /** Below a headline, one paragraph above a label sums up what follows. */
    void tellText(Issue issue) {
        var unlike = issue.stories().stream().filter(MarkdownStructure::opensLikeDek).toList();
        issue.stories().stream()
                .filter(MarkdownStructure::opensWithItalics)
                .forEach(each -> log.add(each, "that words in italics are no dek"));
        if (unlike.size() > issue.items().stream().filter(MarkdownStructure::hasDek).count()) {
            unlike.forEach(each -> log.add(each, "that its first paragraph is no dek"));
        }
    }

    private static boolean opensLikeDek(Story story) {
        return story.headline().isPresent()
                && !hasDek(story)
                && story.passages().size() > 1
                && story.passages().get(0).label().isEmpty()
                && isClose(MarkdownLists.printed(story.passages().get(0).blocks()));
    }

    private static boolean opensWithItalics(Story story) {
        return story.headline().isPresent()
                && !hasDek(story)
                && !story.passages().isEmpty()
                && story.passages().get(0).label().isEmpty()
                && MarkdownAsides.open(MarkdownLists.printed(story.passages().get(0).blocks()));
    }

    private static boolean hasDek(Item item) {
        var dek =
                item instanceof Story story
                        ? story.dek()
                        : item instanceof Roundup roundup ? roundup.dek() : Optional.<Line>empty();
        return dek.isPresent() && !MarkdownLists.isEmpty(dek.get().content());
    }

    void tellPassages(List<Passage> passages) {
        for (int i = 0; log.read && i < passages.size(); i++) {
            var passage = passages.get(i);
            if (i > 0 && passage.label().isEmpty()) {
                log.add(passage, "where a passage without a label begins");
            }
            boolean closed = i + 1 < passages.size();
            rules.tell(passage.blocks(), passage.label().isPresent(), closed);
        }
    }

    void tellPassage(Passage passage) {
        if (log.read) {
            tellLabels(passage.blocks().stream().skip(passage.label().isPresent() ? 1 : 0));
        }
    }

    void tellRoundup(Roundup roundup) {
        boolean bare = roundup.figure().isEmpty() && !hasDek(roundup);
        if (roundup.headline().isEmpty() && !(bare && !roundup.entries().isEmpty())) {
            log.add(roundup, "that a list without a headline is a roundup");
        }
        tellLabels(roundup.closing().stream());
        if (roundup.headline().isPresent() && goesOn(roundup.closing())) {
            log.add(roundup, "that a list with other lists or pictures below is a roundup");
        }
    }

    /** Whether blocks below a list are more than text. */
    private static boolean goesOn(List<Block> closing) {
        return MarkdownLists.printed(closing).stream()
                .dropWhile(Figure.class::isInstance)
                .anyMatch(block -> block instanceof ListBlock || block instanceof Figure);
    }

    private void tellLabels(Stream<Block> blocks) {
        blocks.filter(BoldOpenings::lookLikeLabel)
                .forEach(each -> log.add(each, BoldOpenings.NO_LABEL));
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

    /** Without a heading, a promotion is known by its picture or by what it asks for at once. */
    private static boolean isDisclosed(Promotion promotion) {
        if (promotion.heading().isPresent()) {
            return !promotion.sponsor().isEmpty() || !promotion.callToAction().isEmpty();
        }
        return !promotion.callToAction().isEmpty()
                && (promotion.figure().isPresent()
                        || MarkdownLists.printed(promotion.blocks()).stream()
                                .limit(1)
                                .anyMatch(Paragraph.class::isInstance));
    }

    void tellPromotion(Promotion promotion) {
        if (!isDisclosed(promotion)) {
            log.add(promotion, "that a piece is a promotion, where its words do not tell");
        }
        var words = promotion.heading().map(Node::plainText).orElse("");
        if (!words.contains(promotion.sponsor())) {
            log.add(promotion, "a sponsor that its heading does not name");
        }
        var printed = MarkdownLists.printed(promotion.blocks());
        rules.tell(promotion.blocks(), true, false);
        if (promotion.figure().isEmpty()
                && !printed.isEmpty()
                && printed.get(0) instanceof Figure first) {
            log.add(first, "that the picture below a heading is part of the text");
        }
        var action = promotion.callToAction();
        if (!action.isEmpty()
                && promotion.blocks().stream()
                        .noneMatch(block -> block.plainText().contains(action))) {
            log.add(promotion, "a call to action that its text does not hold");
        }
    }
}
