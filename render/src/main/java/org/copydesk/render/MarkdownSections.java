package org.copydesk.render;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.model.Block;
import org.copydesk.model.Brief;
import org.copydesk.model.Figure;
import org.copydesk.model.Footer;
import org.copydesk.model.Heading;
import org.copydesk.model.Issue;
import org.copydesk.model.Item;
import org.copydesk.model.Line;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Promotion;
import org.copydesk.model.Quote;
import org.copydesk.model.Roundup;
import org.copydesk.model.Rule;
import org.copydesk.model.Section;
import org.copydesk.model.Story;
import org.copydesk.model.profile.Wording;

/** Whether the layout of an issue shows what its parts are, and which headings are titles. */
final class MarkdownSections {

    private static final int MOST_ABOVE_GREETING = 6;

    private static final int DEEPEST_MASTHEAD = 3;

    /** UTF-16 code units. */
    private static final int LONGEST_MASTHEAD = 160;

    /** A text of more words is running text, however it ends. */
    private static final int MOST_WORDS = 45;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Issue issue;

    private MarkdownSections(Issue issue) {
        this.issue = issue;
    }

    static boolean areClear(Issue issue) {
        var sections = new MarkdownSections(issue);
        return (issue.front().isEmpty() || sections.isFrontClear())
                && sections.areTitlesClear()
                && issue.footer().stream().allMatch(sections::isClear)
                && issue.sections().stream().allMatch(sections::isClear)
                && !sections.opensLikeFront()
                && areFilled(issue.sections());
    }

    /**
     * At the top, a line that is no sentence may be the name of the newsletter, and lines with a
     * number or a day its masthead.
     */
    private boolean opensLikeFront() {
        var first =
                issue.sections().stream()
                        .limit(1)
                        .filter(section -> section.title().isEmpty())
                        .flatMap(section -> MarkdownLists.printed(section.blocks()).stream())
                        .limit(DEEPEST_MASTHEAD)
                        .toList();
        return issue.front().isEmpty()
                && issue.letter().isEmpty()
                && (first.stream().limit(1).anyMatch(MarkdownSections::isShort)
                        || first.stream().anyMatch(MarkdownSections::isMasthead));
    }

    private static boolean isShort(Block block) {
        var words = block instanceof Paragraph ? block.plainText() : "";
        int end = words.length();
        while (end > 0
                && (Wording.isBlank(words.charAt(end - 1))
                        || Wording.isEmoji(words.charAt(end - 1)))) {
            end--;
        }
        return end > 0
                && ".!?…:".indexOf(words.charAt(end - 1)) < 0
                && BLANKS.split(words, MOST_WORDS + 2).length <= MOST_WORDS;
    }

    /** Lines of a masthead, or a greeting below some blocks, tell that these stand above. */
    private boolean isFrontClear() {
        var front = issue.front();
        if (issue.letter().isEmpty()) {
            return front.size() <= DEEPEST_MASTHEAD
                    && MarkdownWriter.hasBegun(issue)
                    && front.stream().allMatch(Paragraph.class::isInstance)
                    && front.stream().allMatch(MarkdownSections::isMasthead);
        }
        return front.size() <= MOST_ABOVE_GREETING
                && issue.letter().stream().allMatch(MarkdownLetters::greetsInKnownWords)
                && front.stream().noneMatch(each -> each instanceof Heading || isSpace(each));
    }

    /** Whether a block may tell the number or the day of an issue: “Issue 12”, “May 3”. */
    private static boolean isMasthead(Block block) {
        var words = block.plainText().strip();
        return (block instanceof Paragraph || block instanceof Quote)
                && words.length() <= LONGEST_MASTHEAD
                && (FrontMatter.tellNumber(words) || FrontMatter.tellDay(words))
                && ".!?".indexOf(words.charAt(words.length() - 1)) < 0;
    }

    /**
     * Headings are titles of sections where headlines of a lower level stand below some of them, or
     * lists below most.
     */
    private boolean areTitlesClear() {
        var titled = issue.sections().stream().filter(each -> each.title().isPresent()).toList();
        long parents = titled.stream().filter(MarkdownSections::hasHeadline).count();
        long lists = titled.stream().filter(MarkdownSections::opensWithList).count();
        boolean parted =
                titled.stream().anyMatch(MarkdownSections::opensWithHeadline)
                        || 2 * (parents + lists) >= titled.size();
        return titled.isEmpty() || parents > 0 && parted || lists > 0 && 2 * lists >= titled.size();
    }

    private static boolean hasHeadline(Section section) {
        return section.items().stream().anyMatch(item -> headline(item).isPresent());
    }

    private static boolean opensWithHeadline(Section section) {
        return textOf(section).isEmpty()
                && section.items().stream().limit(1).anyMatch(item -> headline(item).isPresent());
    }

    private static boolean opensWithList(Section section) {
        var text = textOf(section);
        return MarkdownLists.knownByPlace(section).isPresent()
                && (text.isEmpty() || text.size() == 1 && text.get(0) instanceof Paragraph);
    }

    private static List<Block> textOf(Section section) {
        return MarkdownLists.printed(section.blocks()).stream()
                .filter(block -> !(block instanceof Figure))
                .toList();
    }

    private static Optional<Line> headline(Item item) {
        if (item instanceof Story story) {
            return story.headline();
        } else if (item instanceof Roundup roundup) {
            return roundup.headline();
        } else if (item instanceof Promotion promotion) {
            return promotion.heading();
        }
        return Optional.of(((Brief) item).headline());
    }

    /**
     * Text right below a letter is an afterword of it. Below the title of a section, one paragraph
     * that opens in bold type is text; a rule there may end the section.
     */
    private boolean isClear(Section section) {
        var text = section.blocks();
        boolean plain = !BoldOpenings.areIn(text);
        return (section.title().isPresent()
                        ? plain || text.size() == 1
                        : plain && (text.isEmpty() || issue.letter().isEmpty()))
                && text.stream().noneMatch(each -> each instanceof Rule || each instanceof Heading)
                && text.stream().noneMatch(MarkdownItems::isLikeEntries)
                && (section.title().isPresent() || !MarkdownAsides.open(text))
                && !MarkdownLookalikes.areIn(text);
    }

    /** Whether each title but the last has something below it before the next. */
    private static boolean areFilled(List<Section> sections) {
        return sections.stream()
                .limit(Math.max(0, sections.size() - 1))
                .noneMatch(section -> section.blocks().isEmpty() && section.items().isEmpty());
    }

    private boolean isClear(Footer footer) {
        return footer.blocks().stream().limit(1).noneMatch(MarkdownSections::isSpace)
                && footer.blocks().stream().noneMatch(Heading.class::isInstance);
    }

    private static boolean isSpace(Block block) {
        return block instanceof Rule || MarkdownLists.printed(List.of(block)).isEmpty();
    }
}
