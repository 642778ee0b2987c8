package org.copydesk.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;

/** Puts the command together. */
final class CommandLines {

    private CommandLines() {}

    static CommandLine of(Console console) {
        var copydesk =
                new CommandLine(new CopydeskCommand())
                        .addSubcommand(new ConvertCommand(console))
                        .addSubcommand(new AnnotateCommand(console))
                        .addSubcommand(new CheckCommand(console))
                        .addSubcommand(new ProfilesCommand(console))
                        .addSubcommand(new CompletionCommand(console));
        copydesk.getSubcommands().values().forEach(CommandLines::addHelp);
        addHelp(copydesk);
        addVersion(copydesk);
        return configured(copydesk, console);
    }

    private static CommandLine configured(CommandLine copydesk, Console console) {
        var complaints = new UsageComplaints(console);
        return copydesk.setOut(console.out().writer())
                .setErr(console.err().writer())
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(
                                console.out().hasColour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(Screen.USUAL_WIDTH)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints);
    }

    private static void addHelp(CommandLine command) {
        var help =
                OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .order(20)
                        .description("Show this help.");
        command.getCommandSpec().addOption(help.build());
    }

    private static void addVersion(CommandLine command) {
        var version =
                OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .order(21)
                        .description("Show the version.");
        command.getCommandSpec().addOption(version.build());
    }
}
