package org.copydesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code copydesk annotate}. */
@Command(
        name = "annotate",
        customSynopsis = "copydesk annotate INPUT... [--format tsv] [-o DIR|FILE] [OPTION]...",
        sortOptions = false,
        description = "Shows what every line of an issue is: a headline, a dek, a passage, …",
        footer = {
            "",
            "Examples:",
            "  copydesk annotate issue.txt",
            "  copydesk annotate issue.txt --format tsv | cut -f 3 | sort | uniq -c",
            "  copydesk annotate archive/ -o roles/"
        })
final class AnnotateCommand implements Callable<Integer> {

    private static final Choices FORMATS = new Choices("--format", List.of("tsv"));

    private final Console console;

    @Mixin private final ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--format",
            order = 1,
            paramLabel = "tsv",
            completionCandidates = Formats.class,
            description =
                    "With tsv: a table for programs, separated by tabs, with the columns line,"
                            + " container, role, label and text. Without: for people.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            order = 2,
            paramLabel = "DIR|FILE",
            description =
                    "Write NAME.tsv to this folder for every input. For a single one, this may be a"
                            + " .tsv file.")
    private Optional<String> output = Optional.empty();

    @Option(names = "--force", order = 3, description = "Overwrite files.")
    private boolean force;

    AnnotateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        format.ifPresent(FORMATS::check);
        var desk = reading.desk(console);
        var destination = destination();
        var inputs = Inputs.of(reading.inputs(), destination.outputs());
        var jobs = Plan.of(inputs.found(), destination, RoleTable.ENDING);
        boolean forPeople = format.isEmpty() && destination instanceof Destination.StandardOutput;
        var product = forPeople ? new RolePage(console.out(), jobs.size() > 1) : new RoleTable();
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

    /** People may read page after page. */
    private Destination destination() {
        if (output.isEmpty() && format.isEmpty()) {
            return new Destination.StandardOutput();
        }
        return Destination.ofFolder(output, reading.inputs(), RoleTable.ENDING);
    }

    /** The formats, for completion in a shell. */
    static final class Formats extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        Formats() {
            super(FORMATS.names());
        }
    }
}
