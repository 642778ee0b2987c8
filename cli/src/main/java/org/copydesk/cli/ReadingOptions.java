package org.copydesk.cli;

import java.util.List;
import java.util.Optional;
import org.copydesk.model.source.Severity;
import org.copydesk.parser.NewsletterParser;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that reads issues understands. */
final class ReadingOptions {

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description =
                    "Files, folders, or - for standard input. Below a folder, every file is taken"
                            + " that is not hidden and whose name promises an issue (.txt, .md, .html"
                            + " and the like).")
    private List<String> inputs = List.of();

    @Option(
            names = "--profile",
            order = 10,
            paramLabel = "NAME|FILE",
            defaultValue = "the-batch",
            completionCandidates = ProfileChoice.Names.class,
            description =
                    "The newsletter: the name of a built-in profile, or a profile file."
                            + " (the-batch)")
    private String profile = "";

    @Option(
            names = "--from",
            order = 11,
            paramLabel = "NOTATION",
            defaultValue = NotationChoice.AUTO,
            completionCandidates = NotationChoice.Names.class,
            description =
                    "How the inputs are written: auto, text, markdown or html. (auto: by name and"
                            + " content)")
    private String from = "";

    @Option(
            names = "--charset",
            order = 12,
            paramLabel = "NAME",
            completionCandidates = CharsetChoice.Names.class,
            description =
                    "The charset of the inputs: utf-8, windows-1252, iso-8859-1, utf-16le or"
                            + " utf-16be. A byte order mark goes before it. (what a page says of"
                            + " itself, else utf-8)")
    private Optional<String> charset = Optional.empty();

    @Option(
            names = "--repair",
            order = 13,
            description = "Mend text that was decoded in the wrong charset, such as SĂŁo for São.")
    private boolean repair;

    @Option(
            names = {"-q", "--quiet"},
            order = 14,
            description = "Say nothing but errors.")
    private boolean quiet;

    List<String> inputs() {
        return inputs;
    }

    boolean isQuiet() {
        return quiet;
    }

    Severity leastSeverity() {
        return quiet ? Severity.ERROR : Severity.NOTE;
    }

    IssueDesk desk(Console console) {
        return desk(console, false);
    }

    IssueDesk desk(Console console, boolean stripTracking) {
        var parser = NewsletterParser.builder().profile(ProfileChoice.of(profile));
        parser.repair(repair).stripTracking(stripTracking);
        NotationChoice.apply(from, parser);
        return new IssueDesk(parser.build(), charset.map(CharsetChoice::of), console.in());
    }
}
