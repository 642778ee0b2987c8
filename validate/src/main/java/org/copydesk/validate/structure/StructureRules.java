package org.copydesk.validate.structure;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.validate.rule.Rule;

/** The rules on what an issue is made of. */
public final class StructureRules {

    private StructureRules() {}

    /** All of them. */
    public static List<Rule> all() {
        var all = new ArrayList<Rule>();
        all.addAll(LetterRules.all());
        all.addAll(IssueRules.all());
        all.addAll(StoryRules.all());
        all.addAll(PromotionRules.all());
        all.addAll(BlockRules.all());
        return all;
    }
}
