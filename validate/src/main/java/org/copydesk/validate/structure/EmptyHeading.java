package org.copydesk.validate.structure;

import java.util.List;
import org.copydesk.model.Heading;
import org.copydesk.model.Node;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds headings with nothing under them. */
final class EmptyHeading implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "heading/empty",
                            "A heading inside an item is the last thing in it, or the next heading of"
                                    + " its level follows at once. Write what it announces, or"
                                    + " delete it.")
                    .example(
                            "#### Method\n\n#### Data\n\nTowels.",
                            "#### Method\n\nWe fold.\n\n#### Data\n\nTowels.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        for (var node : draft.nodes(Node.class)) {
            checkChildren(draft, node.children(), findings);
        }
    }

    private static void checkChildren(
            Draft draft, List<? extends Node> children, Findings findings) {
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof Heading heading && isBare(heading, children, i + 1)) {
                findings.add(
                        draft.wordsOf(heading),
                        "nothing stands under this heading; write it or delete the heading");
            }
        }
    }

    private static boolean isBare(Heading heading, List<? extends Node> children, int next) {
        return next == children.size()
                || children.get(next) instanceof Heading other && other.level() <= heading.level();
    }
}
