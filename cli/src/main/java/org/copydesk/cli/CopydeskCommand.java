package org.copydesk.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code copydesk} itself: what stands before the name of a command. */
@Command(
        name = "copydesk",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Reads newsletter issues, knows what is in them, and writes them out in any form.",
        footer = {
            "",
            "What is wrong with an input is told on standard error.",
            "Exit code: 0 done, 1 done with errors in some inputs, 2 wrong usage.",
            "",
            "Start with:  copydesk convert issue.txt --to html -o issue.html"
        })
final class CopydeskCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new WrongUsage(
                "what should be done? Name a command: convert, annotate, profiles or completion");
    }
}
