package org.copydesk.model;

import java.util.List;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.Severity;
import org.copydesk.model.source.SourceText;

/**
 * An issue with the source that it was read from.
 *
 * @param source the source
 * @param notation how the source is written
 * @param issue the issue
 * @param sourceMap where its nodes stand in the source
 * @param diagnostics what is to be said about the source, in the order of places
 */
public record ParsedIssue(
        SourceText source,
        Notation notation,
        Issue issue,
        SourceMap sourceMap,
        List<Diagnostic> diagnostics) {

    /** Copies the diagnostics. */
    public ParsedIssue {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * The issue, if it could be read without error.
     *
     * @throws DamagedIssueException if a diagnostic is an error
     */
    public Issue orThrow() {
        var errors = diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            throw new DamagedIssueException(source, errors);
        }
        return issue;
    }
}
