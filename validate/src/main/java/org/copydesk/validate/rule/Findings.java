package org.copydesk.validate.rule;

import java.util.List;
import org.copydesk.model.source.Fix;
import org.copydesk.model.source.Span;

/** Takes what a rule finds. */
public interface Findings {

    /**
     * Takes a finding.
     *
     * @param span the exact place; empty where something is missing
     * @param message what is wrong and what would be right
     * @param fixes ways to put it right, the best first
     */
    void add(Span span, String message, List<Fix> fixes);

    /** Takes a finding that no edit puts right. */
    default void add(Span span, String message) {
        add(span, message, List.of());
    }

    /** Takes a finding with one way to put it right. */
    default void add(Span span, String message, Fix fix) {
        add(span, message, List.of(fix));
    }
}
