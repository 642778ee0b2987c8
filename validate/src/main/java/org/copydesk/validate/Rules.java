package org.copydesk.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.copydesk.validate.labels.LabelRules;
import org.copydesk.validate.links.LinkRules;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.sending.SendingRules;
import org.copydesk.validate.structure.StructureRules;
import org.copydesk.validate.text.TextRules;

/** The rules there are, by id. */
public final class Rules {

    private static final Rules BUILT_IN = new Rules(builtInRules());

    private final Map<String, Rule> rules = new TreeMap<>();

    private Rules(Collection<Rule> all) {
        all.forEach(this::add);
    }

    /** The rules that come with this library. */
    public static Rules builtIn() {
        return BUILT_IN;
    }

    /** These and those that a service loader finds. */
    public static Rules installed() {
        var found = ServiceLoader.load(Rule.class).stream().map(ServiceLoader.Provider::get);
        return BUILT_IN.with(found.toList());
    }

    /**
     * These and some more.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public Rules with(Collection<? extends Rule> more) {
        var all = new ArrayList<>(rules.values());
        all.addAll(more);
        return new Rules(all);
    }

    private void add(Rule rule) {
        if (rules.putIfAbsent(rule.doc().id(), rule) != null) {
            throw new IllegalArgumentException("two rules are called " + rule.doc().id());
        }
    }

    /** All rules in the order of their ids. */
    public List<Rule> all() {
        return List.copyOf(rules.values());
    }

    /** The rule of an id. */
    public Optional<Rule> find(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** The id that looks most like a word, for whoever mistyped one. */
    public String nearest(String word) {
        return Nearest.to(word, rules.keySet());
    }

    /** Makes sure that a rule is there and has the options that are set for it. */
    void require(String id, RuleSetting setting) {
        var rule = rules.get(id);
        if (rule == null) {
            throw new IllegalArgumentException(
                    "there is no rule '" + id + "'; did you mean " + nearest(id) + "?");
        }
        Options.of(rule.doc(), setting.options());
    }

    private static List<Rule> builtInRules() {
        var all = new ArrayList<Rule>();
        all.addAll(StructureRules.all());
        all.addAll(LabelRules.all());
        all.addAll(LinkRules.all());
        all.addAll(TextRules.all());
        all.addAll(SendingRules.all());
        all.addAll(SuppressionRules.all());
        all.sort(Comparator.comparing(rule -> rule.doc().id()));
        return all;
    }
}
