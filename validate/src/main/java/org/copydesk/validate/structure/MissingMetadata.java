package org.copydesk.validate.structure;

import java.util.function.Predicate;
import org.copydesk.model.Metadata;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.Span;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.FrontMatter;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds issues that do not say something of themselves. */
record MissingMetadata(RuleDoc doc, String part, String example, Predicate<Metadata> isMissing)
        implements Rule {

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        boolean canSay = !draft.notation().equals(Notation.TEXT);
        if (canSay && isMissing.test(draft.issue().metadata())) {
            var written = FrontMatter.of(draft).value(part).filter(span -> span.length() > 0);
            findings.add(
                    written.orElse(Span.at(0)),
                    written.isPresent()
                            ? "this is no " + part + "; write it like " + example
                            : "this issue has no " + part + "; write it in the front matter");
        }
    }
}
