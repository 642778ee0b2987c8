package org.copydesk.validate.structure;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import org.copydesk.model.Entry;
import org.copydesk.model.Figure;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
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
                                    + " one. Where several items of a list have one below them,"
                                    + " such as their place, these are left alone.")
                    .example("The robot:\n\n  • Folds towels.", "The robot folds towels.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        var details = Collections.newSetFromMap(new IdentityHashMap<Node, Boolean>());
        for (var node : draft.nodes(Node.class)) {
            var described = node.children().stream().filter(OneItemList::hasDetail).toList();
            details.addAll(described.size() > 1 ? described : List.of());
            if (!details.contains(node)) {
                checkChildren(draft, node.children(), findings);
            }
        }
    }

    /** Whether a single thing is said below an item. */
    private static boolean hasDetail(Node item) {
        return (item instanceof ListItem || item instanceof Entry)
                && item.children().stream().anyMatch(OneItemList::isSingle);
    }

    private static boolean isSingle(Node block) {
        return block instanceof ListBlock list && list.items().size() == 1;
    }

    private static void checkChildren(
            Draft draft, List<? extends Node> children, Findings findings) {
        for (int i = 0; i < children.size(); i++) {
            if (isSingle(children.get(i)) && !goesOn(children, i, -1) && !goesOn(children, i, 1)) {
                findings.add(
                        draft.firstLine(children.get(i)),
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
