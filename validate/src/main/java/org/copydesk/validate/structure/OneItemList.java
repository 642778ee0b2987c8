package org.copydesk.validate.structure;

import java.util.List;
import org.copydesk.model.Figure;
import org.copydesk.model.ListBlock;
import org.copydesk.model.Node;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds lists that list one thing. */
final class OneItemList implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "list/one-item",
                            "A list has a single item. Write it as a paragraph, or add what is"
                                    + " missing. A list that goes on behind a picture counts as"
                                    + " one.")
                    .example("The robot:\n\n  • Folds towels.", "The robot folds towels.");

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
            if (children.get(i) instanceof ListBlock list
                    && list.items().size() == 1
                    && !goesOn(children, i, -1)
                    && !goesOn(children, i, 1)) {
                findings.add(
                        draft.firstLine(list),
                        "this list has one item; add another or write it as a paragraph");
            }
        }
    }

    private static boolean goesOn(List<? extends Node> children, int at, int step) {
        int next = at + step;
        while (next >= 0 && next < children.size() && children.get(next) instanceof Figure) {
            next += step;
        }
        return next >= 0 && next < children.size() && children.get(next) instanceof ListBlock;
    }
}
