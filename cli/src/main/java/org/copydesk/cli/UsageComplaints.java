package org.copydesk.cli;

import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in our words what is wrong with a command, and where to read on. */
final class UsageComplaints implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Console console;

    UsageComplaints(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        var command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        console.complain(words(wrong));
        console.err().print("Try '" + command + " --help'.\n");
        return ExitCode.WRONG_USAGE;
    }

    @Override
    public int handleExecutionException(Exception broken, CommandLine command, ParseResult parsed) {
        if (broken instanceof WrongUsage wrong) {
            console.complain(wrong.words());
            return ExitCode.WRONG_USAGE;
        }
        console.complain(Words.failure(broken));
        return ExitCode.ERRORS;
    }

    private static String words(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        } else if (wrong instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        } else if (wrong instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " is given twice";
        } else if (wrong.getArgSpec() instanceof OptionSpec option && option.arity().max() == 0) {
            return name(option) + " stands alone: it takes no value";
        }
        boolean noCommand = !wrong.getCommandLine().getSubcommands().isEmpty();
        return noCommand
                ? "what should be done? Name a command: convert, annotate, check, profiles or completion"
                : String.valueOf(wrong.getMessage());
    }

    private static String unmatched(UnmatchedArgumentException wrong) {
        var said = wrong.getUnmatched().get(0);
        var command = wrong.getCommandLine();
        if (said.startsWith("-")) {
            return "there is no option " + said + Nearest.question(said, options(command));
        } else if (!command.getSubcommands().isEmpty()) {
            return "there is no command '"
                    + said
                    + "'"
                    + Nearest.question(said, command.getSubcommands().keySet());
        }
        return "what is '" + said + "' for? There is one argument too many";
    }

    private static Collection<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .flatMap(o -> List.of(o.names()).stream())
                .toList();
    }

    private static String missing(List<ArgSpec> missing) {
        var first =
                missing.stream().filter(ArgSpec::isPositional).findFirst().orElse(missing.get(0));
        if (first.isPositional()) {
            return "nothing to read: name a file, a folder, or - for standard input";
        } else if (first.required()) {
            return "what should be written? Say " + name(first) + " json, markdown, html or text";
        }
        return name(first)
                + " needs something behind it: "
                + name(first)
                + " "
                + first.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.names()[0] : argument.paramLabel();
    }
}
