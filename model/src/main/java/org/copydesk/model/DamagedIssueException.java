package org.copydesk.model;

import java.util.List;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.SourceText;

/** Says that an issue could not be read without error. */
public final class DamagedIssueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> errors;

    DamagedIssueException(SourceText source, List<Diagnostic> errors) {
        super(describe(source, errors.get(0)));
        this.errors = List.copyOf(errors);
    }

    private static String describe(SourceText source, Diagnostic error) {
        var place = source.position(error.span().start());
        return source.name()
                + ":"
                + place
                + ": error: "
                + error.message()
                + " ["
                + error.code()
                + "]";
    }

    /** The errors, in the order of places. */
    public List<Diagnostic> errors() {
        return errors;
    }
}
