package org.copydesk.validate.rule;

/** A rule that looks at one block of words at a time. */
public interface ProseRule extends Rule {

    /** Says what is wrong with a block of words. */
    void check(Prose prose, Options options, Findings findings);

    @Override
    default void check(Draft draft, Options options, Findings findings) {
        for (var prose : draft.prose()) {
            check(prose, options, findings);
        }
    }
}
