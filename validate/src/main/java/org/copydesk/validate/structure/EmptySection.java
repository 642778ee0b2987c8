package org.copydesk.validate.structure;

import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds sections with nothing in them. */
final class EmptySection implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "section/empty",
                            "A section has a title and nothing under it. Write its items, or delete"
                                    + " the title.")
                    .example("News\n\nData Points", "News\n\nRobots Learn to Fold\n\nAt last.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        for (var section : draft.issue().sections()) {
            if (section.items().isEmpty() && section.blocks().isEmpty()) {
                findings.add(
                        section.title()
                                .map(draft::wordsOf)
                                .orElseGet(() -> draft.firstLine(section)),
                        "this section is empty; write its items or delete its title");
            }
        }
    }
}
