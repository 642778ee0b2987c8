package org.copydesk.render;

import java.util.List;
import org.copydesk.model.Brief;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Inline;
import org.copydesk.model.Issue;
import org.copydesk.model.Item;
import org.copydesk.model.Link;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Roundup;
import org.copydesk.model.Story;
import org.copydesk.model.Strong;
import org.copydesk.model.Text;

/** Finds paragraphs that look like headlines in Markdown, as they are bold from end to end. */
final class BoldLines {

    /** One bold line may be anything. */
    private static final int FEWEST = 2;

    private BoldLines() {}

    /** Whether an issue has several such paragraphs, and no headlines. */
    static boolean areHeadlinesOf(Issue issue) {
        return issue.items().stream().noneMatch(BoldLines::hasHeadline)
                && issue.all(Paragraph.class).stream()
                                .filter(paragraph -> areBold(paragraph.content()))
                                .limit(FEWEST)
                                .count()
                        == FEWEST;
    }

    private static boolean hasHeadline(Item item) {
        if (item instanceof Story story) {
            return story.headline().isPresent();
        } else if (item instanceof Roundup roundup) {
            return roundup.headline().isPresent();
        }
        return item instanceof Brief;
    }

    private static boolean areBold(List<Inline> content) {
        return !content.isEmpty() && content.stream().allMatch(BoldLines::isBold);
    }

    private static boolean isBold(Inline inline) {
        if (inline instanceof Link link) {
            return areBold(link.content());
        } else if (inline instanceof Emphasis emphasis) {
            return areBold(emphasis.content());
        }
        return inline instanceof Strong || inline instanceof Text text && text.text().isBlank();
    }
}
