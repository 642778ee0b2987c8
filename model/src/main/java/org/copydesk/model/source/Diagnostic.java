package org.copydesk.model.source;

import java.util.List;

/**
 * Something to say about a place in a source.
 *
 * @param severity how much it matters
 * @param code stable identifier, {@code area/what}: {@code story/missing-headline}
 * @param message what is wrong and, where it helps, what would be right, in the user's words
 * @param span the exact place; empty where something is missing
 * @param fixes ways to put it right, the best first; often none
 */
public record Diagnostic(
        Severity severity, String code, String message, Span span, List<Fix> fixes) {

    /** Copies the fixes. */
    public Diagnostic {
        fixes = List.copyOf(fixes);
    }

    /** An error without a fix. */
    public static Diagnostic error(String code, String message, Span span) {
        return new Diagnostic(Severity.ERROR, code, message, span, List.of());
    }

    /** A warning without a fix. */
    public static Diagnostic warning(String code, String message, Span span) {
        return new Diagnostic(Severity.WARNING, code, message, span, List.of());
    }

    /** A note without a fix. */
    public static Diagnostic note(String code, String message, Span span) {
        return new Diagnostic(Severity.NOTE, code, message, span, List.of());
    }

    /** The same with one more fix. */
    public Diagnostic with(Fix fix) {
        var more = new java.util.ArrayList<>(fixes);
        more.add(fix);
        return new Diagnostic(severity, code, message, span, more);
    }
}
