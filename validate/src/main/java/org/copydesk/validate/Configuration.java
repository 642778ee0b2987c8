package org.copydesk.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.model.profile.Profile;
import org.copydesk.model.source.Severity;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleSet;

/** Which rules are asked, how grave their findings are, and what is set for them; immutable. */
public final class Configuration {

    private final Profile profile;
    private final Rules rules;
    private final RuleChoice choice;

    private Configuration(Builder builder) {
        profile = builder.profile;
        rules = builder.rules;
        choice =
                new RuleChoice(
                        rules, builder.set, builder.settings, builder.overrides, builder.folder);
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
        return choice.active(file);
    }

    /** Makes a {@link Configuration}; not safe to share between threads. */
    public static final class Builder {

        private final Profile profile;
        private RuleSet set = RuleSet.RECOMMENDED;
        private Rules rules = Rules.installed();
        private final Map<String, RuleSetting> settings = new HashMap<>();
        private final List<RuleChoice.Scoped> overrides = new ArrayList<>();
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
            rules.require(rule, setting);
            settings.merge(rule, setting, RuleSetting::with);
            return this;
        }

        /**
         * Sets rules for the files that match one of the patterns; what comes later wins.
         *
         * @param files patterns of paths, relative to the folder of the configuration
         */
        public Builder override(List<String> files, Map<String, RuleSetting> settings) {
            settings.forEach(rules::require);
            overrides.add(
                    new RuleChoice.Scoped(
                            files.stream().map(Glob::of).toList(), Map.copyOf(settings)));
            return this;
        }

        /** The configuration. */
        public Configuration build() {
            return new Configuration(this);
        }
    }
}
