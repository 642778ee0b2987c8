package org.copydesk.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleSet;

/** Which rules are asked about which files, and what is set for them. */
final class RuleChoice {

    private final Rules rules;
    private final RuleSet set;
    private final Map<String, RuleSetting> settings;
    private final List<Scoped> overrides;
    private final Optional<Path> folder;
    private final List<ActiveRule> everywhere;

    /** What holds for some files only. */
    record Scoped(List<Glob> files, Map<String, RuleSetting> settings) {

        boolean holdsFor(String file) {
            return files.stream().anyMatch(glob -> glob.matches(file));
        }
    }

    RuleChoice(
            Rules rules,
            RuleSet set,
            Map<String, RuleSetting> settings,
            List<Scoped> overrides,
            Optional<Path> folder) {
        this.rules = rules;
        this.set = set;
        this.settings = Map.copyOf(settings);
        this.overrides = List.copyOf(overrides);
        this.folder = folder;
        everywhere = active(this.settings);
    }

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
        special.forEach(
                scoped ->
                        scoped.settings.forEach(
                                (id, setting) -> known.merge(id, setting, RuleSetting::with)));
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

    private boolean isOn(Rule rule, RuleSetting setting) {
        return setting.on().orElse(set.holds(rule.doc().set()));
    }

    private static ActiveRule active(Rule rule, RuleSetting setting) {
        return new ActiveRule(rule, setting.severity(), Options.of(rule.doc(), setting.options()));
    }
}
