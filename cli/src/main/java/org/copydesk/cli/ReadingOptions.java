package org.copydesk.cli;

import java.util.List;
import org.copydesk.model.source.Severity;
import picocli.CommandLine.Mixin;
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

    @Mixin private final SourceOptions sources = new SourceOptions();

    @Option(
            names = "--repair",
            order = 15,
            description = "Mend text that was decoded in the wrong charset, such as SĂŁo for São.")
    private boolean repair;

    @Option(
            names = {"-q", "--quiet"},
            order = 16,
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
        var parser = sources.parser().profile(ProfileChoice.of(profile));
        parser.repair(repair).stripTracking(stripTracking);
        return new IssueDesk(parser.build(), sources.reader(console));
    }
}
