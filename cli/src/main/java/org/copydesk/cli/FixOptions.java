package org.copydesk.cli;

import picocli.CommandLine.Option;

/** How {@code copydesk check} puts things right. */
final class FixOptions {

    @Option(
            names = "--fix",
            order = 5,
            description =
                    "Put right what can be put right without a look, in the files themselves.")
    private boolean safe;

    @Option(
            names = "--fix-unsafe",
            order = 6,
            description = "Put right all that can be; somebody should look at it afterwards.")
    private boolean unsafe;

    @Option(
            names = "--dry-run",
            order = 7,
            description = "With --fix: change nothing, but print what would change as a diff.")
    private boolean dryRun;

    boolean isAsked() {
        if (dryRun && !safe && !unsafe) {
            throw new WrongUsage("--dry-run goes with --fix or --fix-unsafe");
        }
        return safe || unsafe;
    }

    boolean isUnsafe() {
        return unsafe;
    }

    boolean isDryRun() {
        return dryRun;
    }
}
