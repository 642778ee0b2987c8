package org.copydesk.cli;

import java.util.List;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.SourceText;

/**
 * An issue that was read.
 *
 * @param source what stands in the file
 * @param issue the issue, read from the source or, after a repair, from the repaired source
 * @param repaired what was put right, in places of the source
 * @param diagnostics what is to be said of the source
 */
record ReadIssue(
        SourceText source,
        ParsedIssue issue,
        List<Diagnostic> repaired,
        List<Diagnostic> diagnostics) {}
