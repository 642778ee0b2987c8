package org.copydesk.validate.rule;

/**
 * A rule that finds nothing itself: the parser or the validator does, under its id; here it is
 * documented, and so can be turned off or made graver.
 */
public record Documented(RuleDoc doc) implements Rule {

    @Override
    public void check(Draft draft, Options options, Findings findings) {}
}
