package org.copydesk.validate.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;
import org.copydesk.validate.rule.RuleSet;

/** Reads rules that are patterns. */
final class PatternReader {

    static final List<String> KEYS =
            List.of("id", "in", "require", "forbid", "message", "severity", "replace");

    private static final List<String> SEVERITIES = List.of("error", "warning", "note");

    private PatternReader() {}

    static Rule read(Setting value) {
        var parts = new HashMap<String, Setting>();
        for (var entry : value.entries()) {
            if (!KEYS.contains(entry.key())) {
                throw entry.unknown("setting of a pattern", KEYS);
            }
            parts.put(entry.key(), entry.value());
        }
        var id = part(parts, "id");
        var required = part(parts, "require");
        var forbidden = part(parts, "forbid");
        if (id.isEmpty() || required.isPresent() == forbidden.isPresent()) {
            throw value.wrong("a pattern needs an `id:`, and either `require:` or `forbid:`");
        }
        var pattern = pattern(required.or(() -> forbidden).orElseThrow());
        var fallback =
                (required.isPresent() ? "here should be something like " : "delete what is like ")
                        + pattern.pattern();
        var message = part(parts, "message").map(Setting::text).orElse(fallback);
        var doc = doc(id(id.get()), message, parts);
        var places =
                part(parts, "in").map(PatternReader::places).orElse(List.of(PatternPlace.ANYWHERE));
        return required.isPresent()
                ? new RequiredPattern(doc, pattern, places, message)
                : new ForbiddenPattern(
                        doc, pattern, places, message, part(parts, "replace").map(Setting::text));
    }

    private static RuleDoc doc(String id, String message, Map<String, Setting> parts) {
        var severity = part(parts, "severity").map(s -> s.choice(SEVERITIES)).orElse("warning");
        return new RuleDoc(
                id,
                RulesReader.severity(severity),
                RuleSet.RECOMMENDED,
                message + " (a pattern of your configuration)",
                "",
                "",
                List.of());
    }

    private static Optional<Setting> part(Map<String, Setting> parts, String key) {
        return Optional.ofNullable(parts.get(key));
    }

    private static String id(Setting value) {
        if (!value.text().matches("[a-z0-9-]+/[a-z0-9-]+")) {
            throw value.wrong("an id is two words in small letters with a slash: house/no-hype");
        }
        return value.text();
    }

    private static Pattern pattern(Setting value) {
        try {
            return Pattern.compile(value.text());
        } catch (PatternSyntaxException wrong) {
            throw value.wrong("this is not a regular expression: " + wrong.getDescription());
        }
    }

    private static List<PatternPlace> places(Setting value) {
        return value.texts().stream().map(word -> place(value, word)).toList();
    }

    private static PatternPlace place(Setting value, String word) {
        return PatternPlace.named(word)
                .orElseThrow(
                        () ->
                                value.wrong(
                                        "there is no place '"
                                                + word
                                                + "'; there are "
                                                + String.join(", ", PatternPlace.WORDS)
                                                + ", passage/KIND"));
    }
}
