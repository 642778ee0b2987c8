package org.copydesk.render;

import java.util.List;
import java.util.Optional;
import org.copydesk.model.Block;
import org.copydesk.model.Brief;
import org.copydesk.model.Figure;
import org.copydesk.model.Issue;
import org.copydesk.model.Item;
import org.copydesk.model.Line;
import org.copydesk.model.Link;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Passage;
import org.copydesk.model.Promotion;
import org.copydesk.model.Roundup;
import org.copydesk.model.Rule;
import org.copydesk.model.Section;
import org.copydesk.model.Story;
import org.copydesk.model.Strong;
import org.copydesk.model.Text;

/** Whether the layout of items shows what they are, and what their parts are. */
final class MarkdownItems {

    private MarkdownItems() {}

    static boolean areClear(Issue issue) {
        return issue.items().stream().allMatch(MarkdownItems::isClear)
                && areDeksClear(issue)
                && issue.sections().stream().noneMatch(MarkdownItems::hasStoryLikeBrief);
    }

    /** Where a profile expects briefs, a headline and one passage may be one. */
    private static boolean hasStoryLikeBrief(Section section) {
        return section.title().isPresent()
                && section.items().stream()
                        .anyMatch(item -> item instanceof Story story && isLikeBrief(story));
    }

    private static boolean isLikeBrief(Story story) {
        return story.headline().isPresent()
                && story.byline().isEmpty()
                && !hasDek(story)
                && story.passages().size() == 1
                && opensWithLabel(story);
    }

    private static boolean isClear(Item item) {
        if (item instanceof Story story) {
            return isClear(story);
        } else if (item instanceof Roundup roundup) {
            return isClear(roundup);
        } else if (item instanceof Promotion promotion) {
            return isClear(promotion);
        }
        var text = MarkdownLists.printed(((Brief) item).blocks());
        return isClose(text)
                && !BoldOpenings.areIn(text)
                && !MarkdownLookalikes.areIn(text)
                && !MarkdownLookalikes.isNoHeadline(((Brief) item).headline());
    }

    private static boolean isClear(Story story) {
        boolean known = story.byline().isEmpty() && (hasDek(story) || opensWithLabel(story));
        return (story.headline().isPresent() ? hasText(story) : known)
                && story.headline().stream().noneMatch(MarkdownLookalikes::isNoHeadline)
                && story.dek().stream()
                        .noneMatch(dek -> MarkdownLookalikes.isByline(dek.plainText().strip()))
                && !opensWithItalics(story)
                && !isLikeRoundup(story)
                && arePassagesClear(story.passages());
    }

    private static boolean arePassagesClear(List<Passage> passages) {
        for (int i = 0; i < passages.size(); i++) {
            if (!isClear(passages.get(i), i == 0, i + 1 < passages.size())) {
                return false;
            }
        }
        return true;
    }

    /** A headline with nothing below it may be the title of a section. */
    private static boolean hasText(Story story) {
        return hasDek(story) || !story.passages().isEmpty();
    }

    private static boolean isClear(Passage passage, boolean first, boolean closed) {
        boolean labelled = passage.label().isPresent();
        var text = labelled ? behindFirst(passage.blocks()) : passage.blocks();
        return MarkdownRules.areClear(passage.blocks(), labelled || first, closed)
                && passage.label()
                        .filter(label -> MarkdownLookalikes.isPostscript(label.text().strip()))
                        .isEmpty()
                && !BoldOpenings.areIn(text)
                && !MarkdownLookalikes.areIn(text);
    }

    /** Blocks without the one that stands in the line of a label. */
    private static List<Block> behindFirst(List<Block> blocks) {
        return blocks.subList(Math.min(1, blocks.size()), blocks.size());
    }

    /** Whether a list of what may be entries, and text about it, is all that a story has. */
    private static boolean isLikeRoundup(Story story) {
        if (story.passages().size() != 1 || story.passages().get(0).label().isPresent()) {
            return false;
        }
        var text = MarkdownLists.printed(story.passages().get(0).blocks());
        boolean introduced = !text.isEmpty() && text.get(0) instanceof Paragraph;
        var rest = text.subList(introduced ? 1 : 0, text.size());
        return !rest.isEmpty()
                && isLikeEntries(rest.get(0))
                && rest.stream().skip(1).noneMatch(ListBlock.class::isInstance);
    }

    /** Whether a block is a list most of whose items open as entries do. */
    static boolean isLikeEntries(Block block) {
        return block instanceof ListBlock list
                && 2 * list.items().stream().filter(MarkdownItems::opensLikeEntry).count()
                        > list.items().size();
    }

    private static boolean opensLikeEntry(ListItem item) {
        return !item.blocks().isEmpty()
                && item.blocks().get(0) instanceof Paragraph words
                && words.content().stream()
                        .filter(each -> !(each instanceof Text text && isMark(text.text())))
                        .limit(1)
                        .anyMatch(each -> each instanceof Link || each instanceof Strong);
    }

    /** A sign, or a tag in brackets, may stand before the link of an entry. */
    private static boolean isMark(String text) {
        return text.startsWith("[") || text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean opensWithLabel(Story story) {
        return !story.passages().isEmpty() && story.passages().get(0).label().isPresent();
    }

    private static boolean opensWithItalics(Story story) {
        return story.headline().isPresent()
                && !hasDek(story)
                && !story.passages().isEmpty()
                && story.passages().get(0).label().isEmpty()
                && MarkdownAsides.open(MarkdownLists.printed(story.passages().get(0).blocks()));
    }

    /** Below a headline, one paragraph above a label sums up what follows. */
    private static boolean areDeksClear(Issue issue) {
        long unlike = issue.stories().stream().filter(MarkdownItems::opensLikeDek).count();
        return unlike == 0
                || unlike <= issue.items().stream().filter(MarkdownItems::hasDek).count();
    }

    private static boolean opensLikeDek(Story story) {
        return story.headline().isPresent()
                && !hasDek(story)
                && story.passages().size() > 1
                && story.passages().get(0).label().isEmpty()
                && isClose(MarkdownLists.printed(story.passages().get(0).blocks()));
    }

    private static boolean hasDek(Item item) {
        var dek =
                item instanceof Story story
                        ? story.dek()
                        : item instanceof Roundup roundup ? roundup.dek() : Optional.<Line>empty();
        return dek.isPresent() && !MarkdownLists.isEmpty(dek.get().content());
    }

    private static boolean isClear(Roundup roundup) {
        boolean bare = roundup.figure().isEmpty() && !hasDek(roundup) && areTitled(roundup);
        return (roundup.headline().isPresent() ? areMostlyTitled(roundup) : bare)
                && !goesOn(roundup.closing())
                && roundup.headline().stream().noneMatch(MarkdownLookalikes::isNoHeadline)
                && !BoldOpenings.areIn(roundup.closing())
                && !MarkdownLookalikes.areIn(roundup.closing());
    }

    private static boolean areTitled(Roundup roundup) {
        return untitled(roundup) == 0;
    }

    /** Below a headline, a list is one of entries if most of them have a title. */
    private static boolean areMostlyTitled(Roundup roundup) {
        return roundup.entries().isEmpty() || 2 * untitled(roundup) < roundup.entries().size();
    }

    private static long untitled(Roundup roundup) {
        return roundup.entries().stream()
                .filter(
                        entry ->
                                MarkdownLists.isEmpty(entry.title().content())
                                        || EntryMarks.areWords(entry))
                .count();
    }

    /** Whether blocks below a list are more than text; a picture there is its last entry’s. */
    private static boolean goesOn(List<Block> closing) {
        return MarkdownLists.printed(closing).stream()
                .anyMatch(block -> block instanceof ListBlock || block instanceof Figure);
    }

    /** Whether blocks are one paragraph, which can stand right below a headline. */
    static boolean isClose(List<Block> blocks) {
        return blocks.size() == 1 && blocks.get(0) instanceof Paragraph;
    }

    private static boolean isClear(Promotion promotion) {
        return isDisclosed(promotion)
                && !promotion.blocks().isEmpty()
                && promotion.blocks().stream().noneMatch(Rule.class::isInstance)
                && !MarkdownLookalikes.areIn(promotion.blocks());
    }

    /** Without a heading, a promotion is known by its picture or by what it asks for at once. */
    private static boolean isDisclosed(Promotion promotion) {
        if (promotion.heading().isPresent()) {
            return !promotion.sponsor().isEmpty();
        }
        return !promotion.callToAction().isEmpty()
                && (promotion.figure().isPresent()
                        || MarkdownLists.printed(promotion.blocks()).stream()
                                .limit(1)
                                .anyMatch(Paragraph.class::isInstance));
    }
}
