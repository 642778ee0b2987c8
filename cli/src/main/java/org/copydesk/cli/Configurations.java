package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.copydesk.model.profile.Profile;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.profile.Profiles;
import org.copydesk.validate.Configuration;
import org.copydesk.validate.Rules;
import org.copydesk.validate.config.ConfigurationException;
import org.copydesk.validate.config.ConfigurationFile;

/** The configuration that holds for each input. */
final class Configurations {

    private static final Profile USUAL = Profiles.THE_BATCH;

    private final Optional<Configuration> said;
    private final Optional<String> profile;
    private final Map<Path, Configuration> known = new HashMap<>();
    private final Rules rules = Rules.installed();

    Configurations(Optional<String> config, Optional<String> profile) {
        this.profile = profile;
        said = config.map(this::named);
    }

    Rules rules() {
        return rules;
    }

    Configuration of(Input input) {
        if (said.isPresent()) {
            return said.get();
        }
        var folder = input.file().map(file -> file.toAbsolutePath().getParent()).orElse(null);
        return ConfigurationFile.find(folder == null ? Path.of("") : folder)
                .map(file -> known.computeIfAbsent(file, this::read))
                .orElseGet(
                        () ->
                                Configuration.builder(profile.map(ProfileChoice::of).orElse(USUAL))
                                        .rules(rules)
                                        .build());
    }

    private Configuration named(String name) {
        return read(
                Inputs.path(name)
                        .orElseThrow(() -> new WrongUsage("no such configuration: " + name)));
    }

    private Configuration read(Path file) {
        try {
            var fallback = profile.map(ProfileChoice::of).orElse(USUAL);
            return ConfigurationFile.reader(name -> profile(file, name), rules)
                    .read(SourceText.read(file), fallback);
        } catch (ConfigurationException wrong) {
            throw new WrongUsage(wrong);
        } catch (IOException unreadable) {
            throw new WrongUsage("cannot read " + file + ": " + Words.of(unreadable));
        }
    }

    /** What the command line says goes before; a file is looked for beside the configuration. */
    private Profile profile(Path config, String name) {
        var beside = config.resolveSibling(name);
        boolean isFile = name.contains(".") && Files.isRegularFile(beside);
        return ProfileChoice.of(profile.orElse(isFile ? beside.toString() : name));
    }
}
