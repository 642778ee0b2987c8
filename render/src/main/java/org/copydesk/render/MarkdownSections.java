package org.copydesk.render;

import java.util.List;
import java.util.Optional;
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
import org.copydesk.model.Roundup;
import org.copydesk.model.Rule;
import org.copydesk.model.Section;
import org.copydesk.model.Story;

/** Tells what of the parts of an issue, and of their order, its layout in Markdown can’t show. */
final class MarkdownSections {

    private static final int MOST_ABOVE_GREETING = 6;

    private final Issue issue;
    private final LossLog log;

    private MarkdownSections(Issue issue, LossLog log) {
        this.issue = issue;
        this.log = log;
    }

    static void tell(Issue issue, LossLog log) {
        var sections = new MarkdownSections(issue, log);
        if (MarkdownWriter.hasBegun(issue)) {
            sections.tellFront();
        }
        sections.tellTitles();
        for (int i = 0; i < issue.sections().size(); i++) {
            sections.tellSection(issue.sections().get(i), i == 0);
        }
        issue.footer().ifPresent(sections::tellFooter);
    }

    /** Lines of a masthead, or a greeting below some blocks, tell that these stand above. */
    private void tellFront() {
        boolean known =
                issue.letter().isPresent()
                        ? issue.front().size() <= MOST_ABOVE_GREETING
                        : issue.front().stream().anyMatch(MarkdownSections::isMasthead);
        issue.front().stream()
                .filter(each -> !known || !isAbove(each))
                .forEach(each -> log.add(each, "that it stands before the issue"));
    }

    private boolean isAbove(Block block) {
        return issue.letter().isPresent()
                ? !(block instanceof Heading) && !isSpace(block)
                : isMasthead(block) || block instanceof Rule;
    }

    /** Whether a block may tell the number or the day of an issue, or hold links side by side. */
    private static boolean isMasthead(Block block) {
        var words = block.plainText().strip();
        return block instanceof Paragraph
                && words.chars().anyMatch(c -> c == '|' || Character.isDigit(c))
                && ".!?".indexOf(words.charAt(words.length() - 1)) < 0;
    }

    /**
     * Headings are titles of sections where headlines of a lower level stand below some of them, or
     * lists below most.
     */
    private void tellTitles() {
        var titled = issue.sections().stream().filter(each -> each.title().isPresent()).toList();
        long parents = titled.stream().filter(MarkdownSections::hasHeadline).count();
        long lists = titled.stream().filter(MarkdownSections::opensWithList).count();
        boolean parted =
                titled.stream().anyMatch(MarkdownSections::opensWithHeadline)
                        || 2 * (parents + lists) >= titled.size();
        if (!(parents > 0 && parted) && (lists == 0 || 2 * lists < titled.size())) {
            titled.forEach(each -> log.add(each, "that a heading is the title of a section"));
        }
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

    /** Text right below a letter is an afterword of it. */
    private void tellSection(Section section, boolean first) {
        tellLabels(section);
        boolean text = !MarkdownLists.printed(section.blocks()).isEmpty();
        if (section.title().isPresent()) {
            return;
        } else if (!text && section.items().isEmpty()) {
            log.add(section, "an empty section");
        } else if (!first || text && issue.letter().isPresent()) {
            log.add(section, "where a section without a title begins");
        }
    }

    /** Below the title of a section, one paragraph that opens in bold type is text. */
    private void tellLabels(Section section) {
        var labelled = section.blocks().stream().filter(BoldOpenings::lookLikeLabel).toList();
        if (section.title().isEmpty() || labelled.size() > 1) {
            labelled.forEach(each -> log.add(each, BoldOpenings.NO_LABEL));
        }
    }

    private static boolean isSpace(Block block) {
        return block instanceof Rule || MarkdownLists.printed(List.of(block)).isEmpty();
    }

    private void tellFooter(Footer footer) {
        if (footer.blocks().stream().allMatch(MarkdownSections::isSpace)) {
            log.add(footer, "an empty footer");
        }
    }
}
