package org.copydesk.cli;

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
final class CopydeskCommand {}
