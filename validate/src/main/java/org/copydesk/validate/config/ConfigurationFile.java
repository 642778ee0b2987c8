package org.copydesk.validate.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.copydesk.model.profile.Profile;
import org.copydesk.model.source.SourceText;
import org.copydesk.validate.Configuration;
import org.copydesk.validate.Rules;

/**
 * The file {@code copydesk.yaml}.
 *
 * <pre>{@code
 * profile: the-batch
 * extends: recommended
 * rules:
 *   text/double-blank: error
 *   headline/length: {severity: note, max: 70}
 *   letter/missing: off
 * overrides:
 *   - files: ["drafts/**"]
 *     rules: {text/placeholder: warning}
 * patterns:
 *   - id: house/no-hype
 *     in: [headline, dek]
 *     forbid: (?i)\brevolutionary\b
 *     message: tell what it does instead
 * }</pre>
 */
public final class ConfigurationFile {

    /** What the file is called. */
    public static final String NAME = "copydesk.yaml";

    private final Function<String, Profile> profiles;
    private final Rules rules;

    private ConfigurationFile(Function<String, Profile> profiles, Rules rules) {
        this.profiles = profiles;
        this.rules = rules;
    }

    /**
     * A reader of configurations.
     *
     * @param profiles gives the profile of a name, or throws what says that there is none
     * @param rules the rules that there are, before the file adds its own
     */
    public static ConfigurationFile reader(Function<String, Profile> profiles, Rules rules) {
        return new ConfigurationFile(profiles, rules);
    }

    /** The file that holds for what lies in a folder: the nearest one upwards. */
    public static Optional<Path> find(Path folder) {
        for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
            var file = at.resolve(NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /**
     * Reads a configuration.
     *
     * @param fallback the profile where the file names none
     * @throws ConfigurationException if the text is wrong; the message says where and how
     */
    public Configuration read(SourceText source, Profile fallback) {
        try {
            var root =
                    YamlText.read(source.text())
                            .map(node -> new Setting(node).entries())
                            .orElse(List.of());
            var folder = Path.of(source.name()).toAbsolutePath().getParent();
            return new ConfigurationReader(profiles, rules)
                    .read(root, fallback, folder == null ? Path.of("/") : folder);
        } catch (ConfigurationException wrong) {
            throw new ConfigurationException(source.name(), wrong);
        }
    }
}
