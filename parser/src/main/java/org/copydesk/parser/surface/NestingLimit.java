package org.copydesk.parser.surface;

import java.util.List;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Span;

/**
 * How deep a surface lets what it reads stand in each other, and where that was first not deep
 * enough; for one reading.
 */
public final class NestingLimit {

    private static final int NOWHERE = -1;

    private final int most;
    private int place = NOWHERE;

    /** A limit that has not been met yet. */
    public NestingLimit(int most) {
        this.most = most;
    }

    /**
     * Whether something may stand at a depth; notes where it may not.
     *
     * @param offset where it begins in the source
     */
    public boolean allows(int depth, int offset) {
        if (depth > most && (place == NOWHERE || offset < place)) {
            place = offset;
        }
        return depth <= most;
    }

    /**
     * What is to be said about it: nothing, or that from some place on what is nested deeper was
     * read as if it stood less deep.
     */
    public List<Diagnostic> diagnostics() {
        return place == NOWHERE
                ? List.of()
                : List.of(
                        Diagnostic.warning(
                                "limit/nesting",
                                "this is nested deeper than "
                                        + most
                                        + " levels; from here on, what is deeper is read as if it"
                                        + " were not",
                                Span.at(place)));
    }
}
