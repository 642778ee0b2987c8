package org.copydesk.validate.fix;

import java.util.List;
import org.copydesk.model.source.SourceText;
import org.copydesk.validate.CheckedFile;
import org.copydesk.validate.Finding;

/**
 * A source that was put right.
 *
 * @param before the source as it was
 * @param after the source as it is, and what is still wrong with it
 * @param applied the findings that were put right, in the order in which they were
 */
public record FixedSource(SourceText before, CheckedFile after, List<Finding> applied) {

    /** Copies the findings. */
    public FixedSource {
        applied = List.copyOf(applied);
    }

    /** Whether anything was changed. */
    public boolean isChanged() {
        return !before.text().equals(after.source().text());
    }

    /** What was changed, as a unified diff; empty if nothing was. */
    public String diff() {
        return UnifiedDiff.of(before.name(), before.text(), after.source().text());
    }
}
