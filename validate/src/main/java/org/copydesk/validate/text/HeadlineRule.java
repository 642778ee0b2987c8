package org.copydesk.validate.text;

import java.util.List;
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
        headlines(draft).forEach(headline -> check(headline, draft, options, findings));
    }

    /** The headlines of a draft, those of briefs left out. */
    static List<Prose> headlines(Draft draft) {
        return draft.prose().stream()
                .filter(prose -> prose.place() == Place.HEADLINE)
                .filter(prose -> prose.container() != Container.BRIEF)
                .toList();
    }
}
