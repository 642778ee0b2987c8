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
            FrontMatter.of(draft)
                    .value(part)
                    .filter(span -> span.length() > 0)
                    .ifPresentOrElse(
                            written -> unreadable(draft, written, findings),
                            () ->
                                    findings.add(
                                            Span.at(0),
                                            "this issue has no " + part + "; " + advice(draft)));
        }
    }

    private String advice(Draft draft) {
        if (!draft.notation().equals(Notation.HTML)) {
            return "write it in the front matter";
        }
        return switch (part) {
            case "title" -> "write it as the <title> in the head of the page";
            case "number" -> "write it in the title, such as “Issue " + example + "”";
            default -> "write <meta name=\"" + part + "\" content=\"" + example + "\"> in the head";
        };
    }

    /** Front matter that cannot be read at all is the parser’s business. */
    private void unreadable(Draft draft, Span written, Findings findings) {
        if (!draft.issue().metadata().equals(Metadata.EMPTY)) {
            findings.add(written, "this is no " + part + "; write it like " + example);
        }
    }
}
