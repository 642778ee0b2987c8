package org.copydesk.validate;

import java.util.List;
import org.copydesk.model.source.Severity;
import org.copydesk.model.source.SourceText;

/**
 * A source and what was found in it.
 *
 * @param source the source
 * @param findings what was found, in the order of places
 */
public record CheckedFile(SourceText source, List<Finding> findings) {

    /** Copies the findings. */
    public CheckedFile {
        findings = List.copyOf(findings);
    }

    /** What the file is called. */
    public String name() {
        return source.name();
    }

    /** The findings that are told. */
    public List<Finding> open() {
        return findings.stream().filter(Finding::isOpen).toList();
    }

    /** Whether something is told that is as grave as that, or graver. */
    public boolean hasOpen(Severity severity) {
        return findings.stream()
                .anyMatch(finding -> finding.isOpen() && finding.severity().atLeast(severity));
    }
}
