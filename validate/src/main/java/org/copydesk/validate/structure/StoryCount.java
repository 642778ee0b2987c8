package org.copydesk.validate.structure;

import org.copydesk.model.source.Span;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds issues with more or fewer stories than they should have. */
record StoryCount(RuleDoc doc, boolean fewest) implements Rule {

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        var stories = draft.issue().stories();
        int limit = limit(draft, options);
        if (limit > 0 && (fewest ? stories.size() < limit : stories.size() > limit)) {
            findings.add(
                    fewest ? Span.at(0) : Stories.place(draft, stories.get(limit)),
                    "this issue has "
                            + stories.size()
                            + (stories.size() == 1 ? " story" : " stories")
                            + "; it should have "
                            + limit
                            + (fewest ? " or more" : " or fewer"));
        }
    }

    private int limit(Draft draft, Options options) {
        var expected = draft.profile().expectations();
        int own = options.number(fewest ? "min" : "max");
        int profile = fewest ? expected.minStories() : expected.maxStories();
        return own > 0 ? own : profile;
    }
}
