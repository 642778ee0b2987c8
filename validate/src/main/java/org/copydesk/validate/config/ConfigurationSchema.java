package org.copydesk.validate.config;

import java.util.Arrays;
import java.util.List;
import org.copydesk.validate.Rules;
import org.copydesk.validate.rule.Option;
import org.copydesk.validate.rule.RuleDoc;
import org.copydesk.validate.rule.RuleSet;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the JSON Schema of {@code copydesk.yaml}, for editors that complete and check it. */
public final class ConfigurationSchema {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ConfigurationSchema() {}

    /** The schema for the given rules. */
    public static String of(Rules rules) {
        var root = JSON.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "Configuration of copydesk check");
        root.put("type", "object");
        root.put("additionalProperties", false);
        var properties = root.putObject("properties");
        properties
                .putObject("profile")
                .put("type", "string")
                .put("description", "The name of a profile, or the path of one");
        choices(
                properties.putObject("extends"),
                Arrays.stream(RuleSet.values()).map(RuleSet::word).toList());
        properties.putObject("rules").put("$ref", "#/$defs/rules");
        overrides(properties.putObject("overrides"));
        patterns(properties.putObject("patterns"));
        rules(rules, root.putObject("$defs").putObject("rules"));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void overrides(ObjectNode out) {
        out.put("type", "array");
        var item = out.putObject("items");
        item.put("type", "object").put("additionalProperties", false);
        item.putArray("required").add("files").add("rules");
        var properties = item.putObject("properties");
        texts(properties.putObject("files"));
        properties.putObject("rules").put("$ref", "#/$defs/rules");
    }

    private static void patterns(ObjectNode out) {
        out.put("type", "array");
        var item = out.putObject("items");
        item.put("type", "object").put("additionalProperties", false);
        item.putArray("required").add("id");
        var either = item.putArray("oneOf");
        either.addObject().putArray("required").add("require");
        either.addObject().putArray("required").add("forbid");
        var properties = item.putObject("properties");
        properties.putObject("id").put("type", "string").put("pattern", "^[a-z0-9-]+/[a-z0-9-]+$");
        texts(properties.putObject("in"));
        for (var key : List.of("require", "forbid", "message", "replace")) {
            properties.putObject(key).put("type", "string");
        }
        choices(properties.putObject("severity"), List.of("error", "warning", "note"));
    }

    private static void rules(Rules rules, ObjectNode out) {
        out.put("type", "object");
        // Rules of other libraries and patterns of the file itself have ids that nobody knows here.
        out.putObject("propertyNames").put("pattern", "^[a-z0-9-]+/[a-z0-9-]+$");
        var properties = out.putObject("properties");
        rules.all().forEach(rule -> rule(rule.doc(), properties.putObject(rule.doc().id())));
    }

    private static void rule(RuleDoc doc, ObjectNode out) {
        out.put("description", doc.text());
        var either = out.putArray("oneOf");
        choices(either.addObject(), RulesReader.WORDS);
        var options = either.addObject();
        options.put("type", "object").put("additionalProperties", false);
        var properties = options.putObject("properties");
        choices(properties.putObject("severity"), List.of("error", "warning", "note"));
        doc.options().forEach(option -> option(option, properties.putObject(option.name())));
    }

    private static void option(Option option, ObjectNode out) {
        out.put("description", option.text());
        switch (option.type()) {
            case "number" -> out.put("type", "integer").put("minimum", 0);
            case "flag" -> out.put("type", "boolean");
            case "list" -> texts(out);
            default -> out.put("type", "string");
        }
    }

    private static void texts(ObjectNode out) {
        var either = out.putArray("oneOf");
        either.addObject().put("type", "string");
        either.addObject().put("type", "array").putObject("items").put("type", "string");
    }

    private static void choices(ObjectNode out, List<String> words) {
        var list = out.putArray("enum");
        words.forEach(list::add);
    }
}
