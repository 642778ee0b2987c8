package org.copydesk.validate.structure;

import java.util.List;
import org.copydesk.validate.rule.Rule;

/** Rules on lists and headings. */
final class BlockRules {

    private BlockRules() {}

    static List<Rule> all() {
        return List.of(new OneItemList(), new SkippedLevel(), new EmptyHeading());
    }
}
