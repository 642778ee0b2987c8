package org.copydesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.NewsletterParser;

/** Reads inputs, all in the same way. Safe to share between threads, but for standard input. */
final class IssueDesk {

    private final NewsletterParser parser;
    private final boolean repairs;
    private final InputStream standardInput;

    IssueDesk(NewsletterParser parser, boolean repairs, InputStream standardInput) {
        this.parser = parser;
        this.repairs = repairs;
        this.standardInput = standardInput;
    }

    ReadIssue read(Input input) throws IOException {
        var source = SourceText.decode(input.name(), input.read(standardInput));
        var issue = parser.parse(source);
        if (!repairs) {
            return new ReadIssue(source, issue, List.of(), issue.diagnostics());
        }
        var repair = Repair.of(source, issue.diagnostics());
        return new ReadIssue(
                source,
                repair.done().isEmpty() ? issue : parser.parse(repair.source()),
                repair.done(),
                repair.left());
    }
}
