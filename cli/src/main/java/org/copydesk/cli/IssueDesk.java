package org.copydesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.source.Encoding;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.NewsletterParser;

/** Reads inputs, all in the same way. Safe to share between threads, but for standard input. */
final class IssueDesk {

    private final NewsletterParser parser;
    private final Optional<Encoding> charset;
    private final InputStream standardInput;

    IssueDesk(NewsletterParser parser, Optional<Encoding> charset, InputStream standardInput) {
        this.parser = parser;
        this.charset = charset;
        this.standardInput = standardInput;
    }

    ParsedIssue read(Input input) throws IOException {
        var bytes = input.read(standardInput);
        return parser.parse(
                charset.map(said -> SourceText.decode(input.name(), bytes, said))
                        .orElseGet(() -> SourceText.decode(input.name(), bytes)));
    }
}
