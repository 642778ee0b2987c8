package org.copydesk.validate.rule;

/**
 * Something that may be wrong with an issue, and how to find it.
 *
 * <p>A rule keeps no state: it is asked for many issues, from many threads. It should look at every
 * part of an issue once, whatever the length of the issue.
 *
 * <p>Rules of your own are found by {@link java.util.ServiceLoader} under the name of this
 * interface.
 */
public interface Rule {

    /** What the rule is about; the same at every call. */
    RuleDoc doc();

    /**
     * Says what is wrong with a draft. How grave it is, and whether it is told at all, is decided
     * elsewhere.
     */
    void check(Draft draft, Options options, Findings findings);
}
