package org.copydesk.cli;

import java.util.List;
import java.util.Optional;
import org.copydesk.parser.NewsletterParser;
import picocli.CommandLine.Option;

/** How the inputs of a command are written, and how much of them is read. */
final class SourceOptions {

    @Option(
            names = "--from",
            order = 12,
            paramLabel = "NOTATION",
            defaultValue = NotationChoice.AUTO,
            completionCandidates = NotationChoice.Names.class,
            description =
                    "How the inputs are written: auto, text, markdown or html. (auto: by name and"
                            + " content)")
    private String from = "";

    @Option(
            names = "--charset",
            order = 13,
            paramLabel = "NAME",
            completionCandidates = CharsetChoice.Names.class,
            description =
                    "The charset of the inputs: utf-8, windows-1252, iso-8859-1, utf-16le or"
                            + " utf-16be. A byte order mark goes before it. (what a page says of"
                            + " itself, else utf-8)")
    private Optional<String> charset = Optional.empty();

    @Option(
            names = "--limit",
            order = 14,
            paramLabel = "NAME=N",
            completionCandidates = LimitChoice.Names.class,
            description =
                    "How much of an input is read: length, signs, nodes, nesting, inline, front-matter or"
                            + " diagnostics; for several, say it again. N may be like 64K or 16M."
                            + " (length=128M and the like, see SECURITY.md)")
    private List<String> limits = List.of();

    /** A parser that reads as it was said, for the rest to be set. */
    NewsletterParser.Builder parser() {
        var parser = NewsletterParser.builder().limits(LimitChoice.of(limits));
        NotationChoice.apply(from, parser);
        return parser;
    }

    Reader reader(Console console) {
        return new Reader(charset.map(CharsetChoice::of), LimitChoice.of(limits), console.in());
    }
}
