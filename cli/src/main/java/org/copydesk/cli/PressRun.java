package org.copydesk.cli;

import java.util.List;

/** Does all jobs of a command and says what came of them. */
final class PressRun {

    private final Console console;
    private final boolean quiet;
    private Tally tally = Tally.NOTHING;

    PressRun(Console console, boolean quiet) {
        this.console = console;
        this.quiet = quiet;
    }

    /**
     * Does the jobs.
     *
     * @param problems what was wrong with the arguments already
     * @param destination where the outputs go
     * @return the exit code
     */
    int run(List<Job> jobs, Worker worker, List<String> problems, Destination destination) {
        Draft.sweepBeside(jobs.stream().flatMap(job -> job.target().stream()));
        problems.forEach(console::complain);
        tally = Tally.ofErrors(problems.size());
        boolean intoFolder = destination instanceof Destination.Folder;
        var progress =
                intoFolder && !quiet
                        ? Progress.shown(console.err(), jobs.size())
                        : Progress.hidden(console.err(), jobs.size());
        InOrder.run(jobs, worker::run, outcome -> take(outcome, progress));
        progress.clear();
        if (!quiet && jobs.size() + problems.size() > 1) {
            destination
                    .outputs()
                    .ifPresent(
                            folder -> console.err().print(tally.words(folder.toString()) + "\n"));
        }
        return tally.exitCode();
    }

    private boolean take(Outcome outcome, Progress progress) {
        console.out().write(outcome.output().array());
        progress.step(outcome.remarks());
        tally = tally.plus(outcome.tally());
        return console.out().failure().isEmpty();
    }
}
