package org.copydesk.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.copydesk.model.source.Severity;
import org.copydesk.validate.CheckedFile;
import org.copydesk.validate.report.Checked;
import org.copydesk.validate.report.HumanReport;
import org.copydesk.validate.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code copydesk check}. */
@Command(
        name = "check",
        customSynopsis =
                "copydesk check INPUT... [OPTION]...%n       copydesk check --explain RULE",
        sortOptions = false,
        description = "Finds what is wrong with drafts, and puts right what it can.",
        footer = {
            "",
            "Exit code: 0 nothing at or above --fail-on, 1 something, 2 wrong usage or configuration,",
            "or an input that could not be read or written; the others are checked all the same.",
            "After --fix, what remains decides; with --dry-run, what is there, since nothing is fixed.",
            "",
            "Examples:",
            "  copydesk check draft.txt",
            "  copydesk check drafts/ --fix",
            "  copydesk check drafts/ --format sarif > findings.sarif",
            "  copydesk check --explain story/missing-passage"
        })
final class CheckCommand implements Callable<Integer> {

    private static final Choices FORMATS =
            new Choices(
                    "--format", List.of("human", "json", "sarif", "checkstyle", "junit", "github"));

    private static final Choices SEVERITIES =
            new Choices("--fail-on", List.of("error", "warning", "note", "never"));

    private final Console console;

    private final Set<String> setbacks = new HashSet<>();

    @Mixin private final CheckOptions options = new CheckOptions();

    @Mixin private final FixOptions fixing = new FixOptions();

    @Option(
            names = "--format",
            order = 1,
            paramLabel = "FORMAT",
            description = "human, json, sarif, checkstyle, junit or github. (human)")
    private String format = "human";

    @Option(
            names = "--fail-on",
            order = 2,
            paramLabel = "SEVERITY",
            description = "What makes the exit code 1: error, warning, note or never. (error)")
    private String failOn = "error";

    @Option(
            names = "--baseline",
            order = 3,
            paramLabel = "FILE",
            description = "Hide, or mark, the findings that this file knows.")
    private Optional<String> baseline = Optional.empty();

    @Option(
            names = "--write-baseline",
            order = 4,
            paramLabel = "FILE",
            description = "Write all findings to this file, as what is known.")
    private Optional<String> newBaseline = Optional.empty();

    @Option(
            names = "--watch",
            order = 8,
            description = "Check again whenever an input is saved, until interrupted.")
    private boolean watch;

    @Option(
            names = "--explain",
            order = 9,
            paramLabel = "RULE",
            description = "Tell what a rule is about; alone: all rules.",
            arity = "0..1",
            fallbackValue = "")
    private Optional<String> explain = Optional.empty();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FORMATS.check(format);
        SEVERITIES.check(failOn);
        if (explain.isPresent()) {
            return new Explanation(console).of(explain.get());
        }
        var desk = options.desk(console);
        var inputs = inputs();
        if (inputs.isEmpty()) {
            return ExitCode.WRONG_USAGE;
        }
        if (fixing.isAsked()) {
            new FixRun(console, desk, fixing).run(inputs, this::tell);
            if (fixing.isDryRun()) {
                return exitCode(checked(desk, inputs));
            }
        }
        if (watch) {
            Watch.of(inputs).run(changed -> report(desk, changed));
            return ExitCode.DONE;
        }
        return report(desk, inputs);
    }

    private int report(CheckDesk desk, List<Input> inputs) {
        var checked = checked(desk, inputs);
        if (newBaseline.isPresent()) {
            BaselineFile.write(newBaseline.get(), checked);
            return setbacks.isEmpty() ? ExitCode.DONE : ExitCode.WRONG_USAGE;
        }
        boolean nothingRead = checked.files().isEmpty();
        if (!nothingRead || !isForPeople()) {
            console.out().print(writer().write(checked));
        }
        return exitCode(checked);
    }

    private Checked checked(CheckDesk desk, List<Input> inputs) {
        var files = new ArrayList<CheckedFile>(inputs.size());
        for (var input : inputs) {
            try {
                files.add(desk.check(input));
            } catch (Setback setback) {
                tell(setback);
            }
        }
        var checked = Checked.of(files, desk.rules());
        return baseline.map(BaselineFile::read).map(checked::against).orElse(checked);
    }

    /** Tells it once, though a fix and the report after it both meet it. */
    private void tell(Setback setback) {
        tell(setback.words());
    }

    private void tell(String setback) {
        if (setbacks.add(setback)) {
            console.complain(setback);
        }
    }

    private int exitCode(Checked checked) {
        if (!setbacks.isEmpty()) {
            return ExitCode.WRONG_USAGE;
        }
        boolean fails =
                !failOn.equals("never")
                        && checked.fails(Severity.valueOf(failOn.toUpperCase(Locale.ROOT)));
        return fails ? ExitCode.ERRORS : ExitCode.DONE;
    }

    private Report writer() {
        return isForPeople()
                ? HumanReport.of(console.out().hasColour(), options.detail())
                : Report.named(format);
    }

    private boolean isForPeople() {
        return format.equals("human");
    }

    private List<Input> inputs() {
        var inputs = Inputs.of(options.inputs(), Optional.empty());
        inputs.problems().forEach(this::tell);
        if (inputs.found().isEmpty() && setbacks.isEmpty()) {
            throw new WrongUsage(
                    "nothing to check: name a file, a folder, or - for standard input");
        }
        return inputs.found();
    }
}
