package org.copydesk.validate;

import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Severity;
import org.copydesk.model.source.Span;

/**
 * Something that is wrong with an issue, and whether anybody wants to hear of it.
 *
 * @param diagnostic what is wrong, where, and what would put it right; its code is the rule’s id
 * @param fingerprint names the finding by what it says and what stands around it, not by its line:
 *     sixteen hexadecimal digits
 * @param state whether it is told
 * @param reason why it is not, as whoever suppressed it says; empty if nobody says
 */
public record Finding(Diagnostic diagnostic, String fingerprint, State state, String reason) {

    /** Whether a finding is told. */
    public enum State {
        /** It is. */
        OPEN,
        /** A comment in the source asks for silence. */
        SUPPRESSED,
        /** A line of the side file asks for silence. */
        IGNORED,
        /** It was there when the baseline was written. */
        KNOWN
    }

    /** The id of the rule. */
    public String rule() {
        return diagnostic.code();
    }

    /** How grave it is. */
    public Severity severity() {
        return diagnostic.severity();
    }

    /** Where it is. */
    public Span span() {
        return diagnostic.span();
    }

    /** What is wrong and what would be right. */
    public String message() {
        return diagnostic.message();
    }

    /** Whether it is told: neither suppressed nor known. */
    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** The same in another state. */
    public Finding as(State state, String reason) {
        return new Finding(diagnostic, fingerprint, state, reason);
    }
}
