package org.copydesk.validate.report;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.copydesk.validate.rule.RuleDoc;
import tools.jackson.databind.node.ObjectNode;

/** The rules in SARIF. */
final class SarifRules {

    private SarifRules() {}

    /** Describes the tool; gives the ids of the rules in the order in which they are written. */
    static List<String> write(Checked checked, ObjectNode driver) {
        driver.put("name", "Copydesk");
        var docs = new TreeMap<String, Optional<RuleDoc>>();
        checked.rules().all().forEach(rule -> docs.put(rule.doc().id(), Optional.of(rule.doc())));
        checked.files().stream()
                .flatMap(file -> file.findings().stream())
                .forEach(finding -> docs.putIfAbsent(finding.rule(), Optional.empty()));
        var rules = driver.putArray("rules");
        docs.forEach((id, doc) -> write(id, doc, rules.addObject()));
        return List.copyOf(docs.keySet());
    }

    private static void write(String id, Optional<RuleDoc> doc, ObjectNode out) {
        out.put("id", id);
        doc.ifPresent(
                known -> {
                    out.put("name", name(id));
                    out.putObject("shortDescription").put("text", firstSentence(known.text()));
                    out.putObject("fullDescription").put("text", known.text());
                    out.putObject("defaultConfiguration").put("level", known.severity().word());
                    out.putObject("help").put("text", help(known));
                    out.putObject("properties").put("set", known.set().word());
                });
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private static String help(RuleDoc doc) {
        return doc.bad().isEmpty()
                ? doc.text()
                : doc.text() + "\n\nNot this:\n" + doc.bad() + "\n\nBut this:\n" + doc.good();
    }

    /** {@code story/missing-dek} as StoryMissingDek. */
    private static String name(String id) {
        var name = new StringBuilder();
        for (var word : id.split("[/-]")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }
}
