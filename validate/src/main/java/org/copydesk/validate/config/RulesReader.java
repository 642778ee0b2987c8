package org.copydesk.validate.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.model.source.Severity;
import org.copydesk.validate.RuleSetting;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Reads what is set for rules. */
final class RulesReader {

    static final List<String> WORDS = List.of("on", "off", "error", "warning", "note");

    private static final List<String> SEVERITIES = List.of("error", "warning", "note");

    private final Map<String, RuleDoc> docs = new TreeMap<>();

    RulesReader(List<Rule> rules) {
        rules.forEach(rule -> docs.put(rule.doc().id(), rule.doc()));
    }

    Map<String, RuleSetting> read(Setting value) {
        var settings = new LinkedHashMap<String, RuleSetting>();
        for (var entry : value.entries()) {
            var doc = docs.get(entry.key());
            if (doc == null) {
                throw entry.unknown("rule", docs.keySet());
            }
            settings.put(entry.key(), setting(doc, entry.value()));
        }
        return settings;
    }

    private static RuleSetting setting(RuleDoc doc, Setting value) {
        if (!value.isMapping()) {
            return word(value);
        }
        var setting = RuleSetting.NONE.turned(true);
        for (var entry : value.entries()) {
            setting =
                    entry.key().equals("severity")
                            ? setting.severity(severity(entry.value().choice(SEVERITIES)))
                            : setting.option(entry.key(), option(doc, entry));
        }
        return setting;
    }

    private static RuleSetting word(Setting value) {
        var word = value.choice(WORDS);
        return switch (word) {
            case "on" -> RuleSetting.NONE.turned(true);
            case "off" -> RuleSetting.NONE.turned(false);
            default -> RuleSetting.NONE.turned(true).severity(severity(word));
        };
    }

    static Severity severity(String word) {
        return Severity.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Object option(RuleDoc doc, Setting.Entry entry) {
        var known = new ArrayList<>(List.of("severity"));
        doc.options().forEach(option -> known.add(option.name()));
        var option = doc.options().stream().filter(o -> o.name().equals(entry.key())).findFirst();
        if (option.isEmpty()) {
            throw entry.unknown("option of " + doc.id(), known);
        }
        return switch (option.get().type()) {
            case "number" -> entry.value().number();
            case "flag" -> entry.value().flag();
            case "list" -> entry.value().texts();
            default -> entry.value().text();
        };
    }
}
