package org.copydesk.cli;

import java.io.IOException;
import java.io.InputStream;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.NewsletterParser;

/** Reads inputs, all in the same way. Safe to share between threads, but for standard input. */
final class IssueDesk {

    private final NewsletterParser parser;
    private final InputStream standardInput;

    IssueDesk(NewsletterParser parser, InputStream standardInput) {
        this.parser = parser;
        this.standardInput = standardInput;
    }

    ParsedIssue read(Input input) throws IOException {
        return parser.parse(SourceText.decode(input.name(), input.read(standardInput)));
    }
}
