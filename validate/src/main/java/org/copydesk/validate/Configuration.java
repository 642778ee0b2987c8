package org.copydesk.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.model.profile.Profile;
import org.copydesk.model.source.Severity;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;
import org.copydesk.validate.rule.RuleSet;

/** Which rules are asked, how grave their findings are, and what is set for them; immutable. */
public final class Configuration {

    private final Profile profile;
    private final RuleSet set;
    private final Rules rules;
    private final Map<String, RuleSetting> settings;
    private final List<Scoped> overrides;
    private final List<ActiveRule> everywhere;
    private final Optional<Path> folder;

    /** What holds for some files only. */
    private record Scoped(List<Glob> files, Map<String, RuleSetting> settings) {

        boolean holdsFor(String file) {
            return files.stream().anyMatch(glob -> glob.matches(file));
        }
    }

    private Configuration(Builder builder) {
        profile = builder.profile;
        set = builder.set;
        rules = builder.rules;
        folder = builder.folder;
        settings = Map.copyOf(builder.settings);
        overrides = List.copyOf(builder.overrides);
        everywhere = active(settings);
    }

    /** The recommended rules for newsletters of a profile. */
    public static Configuration of(Profile profile) {
        return builder(profile).build();
    }

    /** A builder that starts with the recommended rules. */
    public static Builder builder(Profile profile) {
        return new Builder(profile);
    }

    /** What belongs to the newsletter. */
    public Profile profile() {
        return profile;
    }

    /** The rules that may be asked. */
    public Rules rules() {
        return rules;
    }

    /** The rules that are asked about a file, with what is set for each. */
    List<ActiveRule> active(String file) {
        var path = relative(file);
        var special =
                overrides.stream()
                        .filter(scoped -> scoped.holdsFor(path) || scoped.holdsFor(file))
                        .toList();
        if (special.isEmpty()) {
            return everywhere;
        }
        var known = new HashMap<>(settings);
        special.forEach(scoped -> merge(known, scoped.settings));
        return active(known);
    }

    /** The file as seen from the folder of the configuration. */
    private String relative(String file) {
        try {
            return folder.map(f -> f.relativize(Path.of(file).toAbsolutePath()).toString())
                    .orElse(file);
        } catch (IllegalArgumentException elsewhere) {
            return file;
        }
    }

    private List<ActiveRule> active(Map<String, RuleSetting> known) {
        var active = new ArrayList<ActiveRule>();
        for (var rule : rules.all()) {
            var setting = known.getOrDefault(rule.doc().id(), RuleSetting.NONE);
            if (isOn(rule, setting)) {
                active.add(active(rule, setting));
            }
        }
        return List.copyOf(active);
    }

    private static void merge(Map<String, RuleSetting> known, Map<String, RuleSetting> more) {
        more.forEach((id, setting) -> known.merge(id, setting, RuleSetting::with));
    }

    private boolean isOn(Rule rule, RuleSetting setting) {
        return setting.on().orElse(set.holds(rule.doc().set()));
    }

    private static ActiveRule active(Rule rule, RuleSetting setting) {
        return new ActiveRule(rule, setting.severity(), Options.of(rule.doc(), setting.options()));
    }

    /** Makes a {@link Configuration}; not safe to share between threads. */
    public static final class Builder {

        private final Profile profile;
        private RuleSet set = RuleSet.RECOMMENDED;
        private Rules rules = Rules.installed();
        private final Map<String, RuleSetting> settings = new HashMap<>();
        private final List<Scoped> overrides = new ArrayList<>();
        private Optional<Path> folder = Optional.empty();

        private Builder(Profile profile) {
            this.profile = profile;
        }

        /** Starts from one of the built-in sets. */
        public Builder set(RuleSet set) {
            this.set = set;
            return this;
        }

        /** Sets the rules that may be asked; those installed if nothing is said. */
        public Builder rules(Rules rules) {
            this.rules = rules;
            return this;
        }

        /** Sets the folder that the patterns of overrides start from. */
        public Builder folder(Path folder) {
            this.folder = Optional.of(folder.toAbsolutePath());
            return this;
        }

        /** Adds a rule, and turns it on. */
        public Builder add(Rule rule) {
            rules = rules.with(List.of(rule));
            return on(rule.doc().id());
        }

        /** Turns a rule on. */
        public Builder on(String rule) {
            return set(rule, RuleSetting.NONE.turned(true));
        }

        /** Turns a rule off. */
        public Builder off(String rule) {
            return set(rule, RuleSetting.NONE.turned(false));
        }

        /** Turns a rule on and sets how grave its findings are. */
        public Builder severity(String rule, Severity severity) {
            return set(rule, RuleSetting.NONE.turned(true).severity(severity));
        }

        /** Turns a rule on and sets one of its options. */
        public Builder option(String rule, String name, Object value) {
            return set(rule, RuleSetting.NONE.turned(true).option(name, value));
        }

        /**
         * Sets a rule.
         *
         * @throws IllegalArgumentException if there is no such rule or no such option
         */
        public Builder set(String rule, RuleSetting setting) {
            require(rule, setting);
            settings.merge(rule, setting, RuleSetting::with);
            return this;
        }

        /**
         * Sets rules for the files that match one of the patterns; what comes later wins.
         *
         * @param files patterns of paths, relative to the folder of the configuration
         */
        public Builder override(List<String> files, Map<String, RuleSetting> settings) {
            settings.forEach(this::require);
            overrides.add(new Scoped(files.stream().map(Glob::of).toList(), Map.copyOf(settings)));
            return this;
        }

        private void require(String id, RuleSetting setting) {
            Optional<RuleDoc> doc = rules.find(id).map(Rule::doc);
            if (doc.isEmpty()) {
                throw new IllegalArgumentException(
                        "there is no rule '" + id + "'; did you mean " + rules.nearest(id) + "?");
            }
            Options.of(doc.get(), setting.options());
        }

        /** The configuration. */
        public Configuration build() {
            return new Configuration(this);
        }
    }
}
