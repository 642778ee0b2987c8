package org.copydesk.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.copydesk.model.profile.Profile;
import org.copydesk.parser.profile.Profiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code copydesk profiles}. */
@Command(
        name = "profiles",
        description = "Lists the built-in profiles of newsletters, or shows one.",
        footer = {
            "",
            "Examples:",
            "  copydesk profiles",
            "  copydesk profiles the-batch > mine.yaml",
            "  copydesk profiles mine.yaml"
        })
final class ProfilesCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME|FILE",
            completionCandidates = ProfileChoice.Names.class,
            description = "Show this one as YAML, complete with what it takes over from others.")
    private Optional<String> name = Optional.empty();

    ProfilesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out()
                .print(
                        name.map(ProfileChoice::of)
                                .map(ProfileYaml::of)
                                .orElseGet(ProfilesCommand::list));
        return ExitCode.DONE;
    }

    private static String list() {
        var lines = new StringBuilder();
        int width =
                Profiles.all().stream().map(Profile::name).mapToInt(String::length).max().orElse(0);
        for (var profile : Profiles.all()) {
            var gap = " ".repeat(width - profile.name().length() + 2);
            lines.append(profile.name()).append(gap).append(profile.description()).append('\n');
        }
        return lines.toString();
    }
}
