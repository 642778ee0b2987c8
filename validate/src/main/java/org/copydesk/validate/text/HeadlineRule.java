package org.copydesk.validate.text;

import org.copydesk.validate.rule.Container;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Place;
import org.copydesk.validate.rule.Prose;
import org.copydesk.validate.rule.Rule;

/** A rule that looks at headlines alone; those of briefs are sentences, and not asked. */
interface HeadlineRule extends Rule {

    void check(Prose headline, Draft draft, Options options, Findings findings);

    @Override
    default void check(Draft draft, Options options, Findings findings) {
        for (var prose : draft.prose()) {
            if (prose.place() == Place.HEADLINE && prose.container() != Container.BRIEF) {
                check(prose, draft, options, findings);
            }
        }
    }
}
