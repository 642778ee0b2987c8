package org.copydesk.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** {@code copydesk completion}. */
@Command(
        name = "completion",
        description =
                "Prints a script by which bash and zsh complete what is typed after copydesk.",
        footer = {
            "",
            "Examples:",
            "  source <(copydesk completion)",
            "  copydesk completion > ~/.local/share/bash-completion/completions/copydesk"
        })
final class CompletionCommand implements Callable<Integer> {

    private final Console console;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(AutoComplete.bash("copydesk", CommandLines.of(console)));
        return ExitCode.DONE;
    }
}
