package org.copydesk.validate.links;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.validate.rule.Rule;

/** The rules on pictures and links. */
public final class LinkRules {

    private LinkRules() {}

    /** All of them. */
    public static List<Rule> all() {
        var all = new ArrayList<Rule>();
        all.add(new MissingAlternative());
        all.add(new UselessAlternative());
        all.add(new MissingTarget());
        all.add(new EmptyLink());
        all.add(new BareAddress());
        all.add(new GenericText());
        all.add(new Tracking());
        all.add(new SameTarget());
        all.add(new SameText());
        all.addAll(TargetRule.all());
        all.addAll(OnlineRules.all());
        return List.copyOf(all);
    }
}
