package org.copydesk.validate.report;

import java.util.List;
import org.copydesk.model.source.Fix;
import org.copydesk.validate.Baseline;
import org.copydesk.validate.CheckedFile;
import org.copydesk.validate.Finding;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes findings as SARIF 2.1.0, the format of code scanners. */
final class SarifReport implements Report {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FINGERPRINT = "copydesk/v1";

    @Override
    public String write(Checked checked) {
        var root = JSON.createObjectNode();
        root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        root.put("version", "2.1.0");
        var run = root.putArray("runs").addObject();
        var ids = SarifRules.write(checked, run.putObject("tool").putObject("driver"));
        run.put("columnKind", "utf16CodeUnits");
        var artifacts = run.putArray("artifacts");
        checked.files()
                .forEach(
                        file ->
                                artifacts
                                        .addObject()
                                        .putObject("location")
                                        .put("uri", SarifPlaces.uri(file.name())));
        var results = run.putArray("results");
        for (var file : checked.files()) {
            file.findings().forEach(f -> write(file, f, ids, checked, results.addObject()));
            checked.stale()
                    .getOrDefault(file.name(), List.of())
                    .forEach(entry -> stale(file, entry, results.addObject()));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void write(
            CheckedFile file, Finding finding, List<String> ids, Checked checked, ObjectNode out) {
        out.put("ruleId", finding.rule());
        out.put("ruleIndex", ids.indexOf(finding.rule()));
        out.put("level", finding.severity().word());
        out.putObject("message").put("text", finding.message());
        SarifPlaces.location(file, finding.span(), out.putArray("locations").addObject());
        out.putObject("partialFingerprints").put(FINGERPRINT, finding.fingerprint());
        if (checked.withBaseline()) {
            boolean known = finding.state() == Finding.State.KNOWN;
            out.put("baselineState", known ? "unchanged" : "new");
        }
        suppression(finding, out);
        fixes(file, finding, out);
    }

    /** What is gone since the baseline was written. */
    private static void stale(CheckedFile file, Baseline.Entry entry, ObjectNode out) {
        out.put("ruleId", entry.rule());
        out.put("level", "none");
        out.putObject("message").put("text", entry.message());
        SarifPlaces.file(file, out.putArray("locations").addObject());
        out.putObject("partialFingerprints").put(FINGERPRINT, entry.fingerprint());
        out.put("baselineState", "absent");
    }

    private static void suppression(Finding finding, ObjectNode out) {
        boolean comment = finding.state() == Finding.State.SUPPRESSED;
        if (comment || finding.state() == Finding.State.IGNORED) {
            var suppression = out.putArray("suppressions").addObject();
            suppression.put("kind", comment ? "inSource" : "external");
            if (!finding.reason().isEmpty()) {
                suppression.put("justification", finding.reason());
            }
        }
    }

    private static void fixes(CheckedFile file, Finding finding, ObjectNode out) {
        var fixes = finding.diagnostic().fixes();
        if (!fixes.isEmpty()) {
            var list = out.putArray("fixes");
            fixes.forEach(fix -> write(file, fix, list.addObject()));
        }
    }

    private static void write(CheckedFile file, Fix fix, ObjectNode out) {
        out.putObject("description").put("text", fix.title());
        var change = out.putArray("artifactChanges").addObject();
        change.putObject("artifactLocation").put("uri", SarifPlaces.uri(file.name()));
        var replacements = change.putArray("replacements");
        for (var edit : fix.edits()) {
            var replacement = replacements.addObject();
            SarifPlaces.region(file.source(), edit.span(), replacement.putObject("deletedRegion"));
            replacement.putObject("insertedContent").put("text", edit.replacement());
        }
    }
}
