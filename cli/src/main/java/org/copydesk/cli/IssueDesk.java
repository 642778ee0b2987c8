package org.copydesk.cli;

import java.io.IOException;
import org.copydesk.model.ParsedIssue;
import org.copydesk.parser.NewsletterParser;

/** Parses inputs, all in the same way. Safe to share between threads, but for standard input. */
final class IssueDesk {

    private final NewsletterParser parser;
    private final Reader reader;

    IssueDesk(NewsletterParser parser, Reader reader) {
        this.parser = parser;
        this.reader = reader;
    }

    ParsedIssue read(Input input) throws IOException {
        return parser.parse(reader.read(input));
    }
}
