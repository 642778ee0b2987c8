package org.copydesk.validate.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.copydesk.model.profile.Profile;
import org.copydesk.validate.Configuration;
import org.copydesk.validate.Rules;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleSet;

/** Makes a configuration of the settings of a file. */
final class ConfigurationReader {

    private static final List<String> KEYS =
            List.of("profile", "extends", "rules", "overrides", "patterns");

    private final Function<String, Profile> profiles;
    private final Rules rules;

    ConfigurationReader(Function<String, Profile> profiles, Rules rules) {
        this.profiles = profiles;
        this.rules = rules;
    }

    Configuration read(List<Setting.Entry> root, Profile fallback, Path folder) {
        for (var entry : root) {
            if (!KEYS.contains(entry.key())) {
                throw entry.unknown("setting", KEYS);
            }
        }
        var profile = find(root, "profile").map(this::profile).orElse(fallback);
        var builder = Configuration.builder(profile).rules(rules).folder(folder);
        find(root, "extends").ifPresent(value -> builder.set(set(value)));
        var known = new ArrayList<>(rules.all());
        find(root, "patterns")
                .ifPresent(value -> value.list().forEach(p -> known.add(add(p, builder))));
        var reader = new RulesReader(known);
        find(root, "rules").ifPresent(value -> reader.read(value).forEach(builder::set));
        find(root, "overrides")
                .ifPresent(value -> value.list().forEach(o -> override(o, reader, builder)));
        return builder.build();
    }

    private static Optional<Setting> find(List<Setting.Entry> entries, String key) {
        return entries.stream()
                .filter(entry -> entry.key().equals(key))
                .map(Setting.Entry::value)
                .findFirst();
    }

    private Profile profile(Setting value) {
        try {
            return profiles.apply(value.text());
        } catch (ConfigurationException wrong) {
            throw wrong;
        } catch (RuntimeException unknown) {
            throw value.wrong(String.valueOf(unknown.getMessage()));
        }
    }

    private static RuleSet set(Setting value) {
        var words = Arrays.stream(RuleSet.values()).map(RuleSet::word).toList();
        return RuleSet.values()[words.indexOf(value.choice(words))];
    }

    private static Rule add(Setting value, Configuration.Builder builder) {
        var rule = PatternReader.read(value);
        try {
            builder.add(rule);
        } catch (IllegalArgumentException taken) {
            throw value.wrong(String.valueOf(taken.getMessage()));
        }
        return rule;
    }

    private static void override(Setting value, RulesReader reader, Configuration.Builder builder) {
        var keys = List.of("files", "rules");
        for (var entry : value.entries()) {
            if (!keys.contains(entry.key())) {
                throw entry.unknown("setting of an override", keys);
            }
        }
        var files = find(value.entries(), "files");
        var settings = find(value.entries(), "rules");
        if (files.isEmpty() || settings.isEmpty()) {
            throw value.wrong("an override needs `files:` and `rules:`");
        }
        builder.override(files.get().texts(), reader.read(settings.get()));
    }
}
