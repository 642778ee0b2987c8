package org.copydesk.cli;

import java.util.List;
import java.util.Optional;
import org.copydesk.validate.report.HumanReport;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code copydesk check} reads, and by which rules. */
final class CheckOptions {

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description =
                    "Files, folders, or - for standard input. Below a folder, every file is taken"
                            + " that is not hidden and whose name promises an issue.")
    private List<String> inputs = List.of();

    @Option(
            names = "--config",
            order = 10,
            paramLabel = "FILE",
            description = "The configuration; without it, the nearest copydesk.yaml upwards.")
    private Optional<String> config = Optional.empty();

    @Option(
            names = "--profile",
            order = 11,
            paramLabel = "NAME|FILE",
            completionCandidates = ProfileChoice.Names.class,
            description = "The newsletter; goes before the configuration's. (the-batch)")
    private Optional<String> profile = Optional.empty();

    @Mixin private final SourceOptions sources = new SourceOptions();

    @Option(
            names = "--online",
            order = 15,
            description = "Also ask the network whether links lead somewhere.")
    private boolean online;

    @Option(
            names = {"-q", "--quiet"},
            order = 16,
            description = "Say nothing of clean files.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            order = 17,
            description = "Also tell what is suppressed or known, and what the rules are about.")
    private boolean verbose;

    List<String> inputs() {
        return inputs;
    }

    HumanReport.Detail detail() {
        if (verbose) {
            return HumanReport.Detail.VERBOSE;
        }
        return quiet ? HumanReport.Detail.QUIET : HumanReport.Detail.NORMAL;
    }

    CheckDesk desk(Console console) {
        var configurations = new Configurations(config, profile);
        return new CheckDesk(configurations, sources, online, sources.reader(console));
    }
}
