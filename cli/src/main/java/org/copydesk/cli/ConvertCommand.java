package org.copydesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code copydesk convert}. */
@Command(
        name = "convert",
        customSynopsis = "copydesk convert INPUT... --to FORM [-o FILE|DIR] [OPTION]...",
        sortOptions = false,
        description = "Writes issues as JSON, Markdown, HTML or plain text.",
        footer = {
            "",
            "Examples:",
            "  copydesk convert issue.txt --to html -o issue.html",
            "  copydesk convert archive/ --to json -o json/",
            "  curl -s example.com/issue.html | copydesk convert - --to markdown --strip-tracking"
        })
final class ConvertCommand implements Callable<Integer> {

    private static final Choices REPORTS = new Choices("--report", List.of("loss"));

    private final Console console;

    @Mixin private final ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--to",
            order = 1,
            required = true,
            paramLabel = "FORM",
            completionCandidates = Target.Names.class,
            description = "What to write: json, markdown, html or text.")
    private String to = "";

    @Option(
            names = {"-o", "--output"},
            order = 2,
            paramLabel = "FILE|DIR",
            description =
                    "Where to write; without it, standard output. A folder where there are many"
                            + " inputs, or if it is one, or ends in /. What is below a folder that was"
                            + " named keeps its place.")
    private Optional<String> output = Optional.empty();

    @Option(names = "--force", order = 3, description = "Overwrite files.")
    private boolean force;

    @Option(
            names = "--fragment",
            order = 4,
            description = "With --to html: the article alone, to be put into a page.")
    private boolean fragment;

    @Option(
            names = "--positions",
            order = 5,
            description = "With --to json: tell where in the source everything stands.")
    private boolean positions;

    @Option(
            names = "--strip-tracking",
            order = 6,
            description =
                    "Leave out of links what only tracks readers: utm_source, fbclid and the like."
                            + " For HTML.")
    private boolean stripTracking;

    @Option(
            names = "--report",
            order = 7,
            paramLabel = "loss",
            completionCandidates = Reports.class,
            description =
                    "With loss: list what the form written can't carry, such as links in plain"
                            + " text.")
    private Optional<String> report = Optional.empty();

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var target = Target.of(to);
        requireThat(!fragment || target == Target.HTML, "--fragment goes with --to html only");
        requireThat(!positions || target == Target.JSON, "--positions goes with --to json only");
        report.ifPresent(REPORTS::check);
        var desk = reading.desk(console, stripTracking);
        var destination = Destination.of(output, reading.inputs());
        var inputs = Inputs.of(reading.inputs(), destination.outputs());
        var jobs = Plan.of(inputs.found(), destination, target.ending());
        var product =
                Conversion.to(target, fragment, positions).reportingLosses(report.isPresent());
        var worker =
                new Worker(
                        desk,
                        product,
                        Outputs.of(destination, force),
                        console.err(),
                        reading.leastSeverity());
        return new PressRun(console, reading.isQuiet())
                .run(jobs, worker, inputs.problems(), destination);
    }

    private static void requireThat(boolean condition, String otherwise) {
        if (!condition) {
            throw new WrongUsage(otherwise);
        }
    }

    /** The reports, for completion in a shell. */
    static final class Reports extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        Reports() {
            super(REPORTS.names());
        }
    }
}
