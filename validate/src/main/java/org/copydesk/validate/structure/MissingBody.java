package org.copydesk.validate.structure;

import org.copydesk.model.Item;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Section;
import org.copydesk.model.Story;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds stories without text. */
final class MissingBody implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.error(
                            "story/missing-body",
                            "A story has a headline and perhaps a dek, and no text, or but one"
                                    + " paragraph among stories with passages. Write it, or delete the"
                                    + " story. A headline with a line under it that opens a"
                                    + " section, or that stands in a section without passages, is an"
                                    + " announcement and not asked.")
                    .example(
                            "### Robots Learn to Iron\n\nA robot handles soft things.",
                            "### Robots Learn to Iron\n\nA robot handles soft things.\n\n**What’s new:** It irons shirts.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        for (var section : draft.issue().sections()) {
            boolean news = section.items().stream().anyMatch(item -> isNews(draft, item));
            for (var item : section.items()) {
                if (item instanceof Story story
                        && (isBare(story)
                                || isAnnounced(story) && news && !opens(section, story))) {
                    findings.add(
                            Stories.place(draft, story),
                            story.passages().isEmpty()
                                    ? "this story has no text; write it or delete it"
                                    : "this story has one paragraph; write the rest or delete it");
                }
            }
        }
    }

    private static boolean isBare(Story story) {
        return story.passages().isEmpty() && story.dek().isEmpty();
    }

    /** Whether one paragraph is all that stands below a headline, as a dek or without its marks. */
    private static boolean isAnnounced(Story story) {
        return story.dek().isPresent()
                ? story.passages().isEmpty()
                : story.passages().size() == 1
                        && story.passages().get(0).label().isEmpty()
                        && story.passages().get(0).blocks().size() == 1
                        && story.passages().get(0).blocks().get(0) instanceof Paragraph;
    }

    // Equal stories are told apart by where they stand.
    @SuppressWarnings("ReferenceEquality")
    private static boolean opens(Section section, Story story) {
        return section.items().get(0) == story;
    }

    private static boolean isNews(Draft draft, Item item) {
        return item instanceof Story story && Stories.hasPassages(draft, story);
    }
}
