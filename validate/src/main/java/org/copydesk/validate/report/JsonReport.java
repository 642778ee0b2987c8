package org.copydesk.validate.report;

import java.util.List;
import java.util.Locale;
import org.copydesk.model.source.Fix;
import org.copydesk.model.source.Severity;
import org.copydesk.model.source.SourceText;
import org.copydesk.validate.CheckedFile;
import org.copydesk.validate.Finding;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes findings as JSON, every detail of them. */
final class JsonReport implements Report {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String write(Checked checked) {
        var root = JSON.createObjectNode();
        root.put("version", 1);
        var files = root.putArray("files");
        checked.files().forEach(file -> write(file, checked, files.addObject()));
        var summary = root.putObject("summary");
        summary.put("files", checked.files().size());
        for (var severity : Severity.values()) {
            summary.put(severity.word() + "s", checked.count(severity));
        }
        summary.put("suppressed", checked.count(Finding.State.SUPPRESSED));
        summary.put("ignored", checked.count(Finding.State.IGNORED));
        summary.put("known", checked.count(Finding.State.KNOWN));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void write(CheckedFile file, Checked checked, ObjectNode out) {
        out.put("file", file.name());
        var findings = out.putArray("findings");
        file.findings().forEach(finding -> write(file.source(), finding, findings.addObject()));
        var stale = checked.stale().getOrDefault(file.name(), List.of());
        if (!stale.isEmpty()) {
            var list = out.putArray("staleBaseline");
            stale.forEach(
                    entry ->
                            list.addObject()
                                    .put("rule", entry.rule())
                                    .put("fingerprint", entry.fingerprint())
                                    .put("message", entry.message()));
        }
    }

    private static void write(SourceText source, Finding finding, ObjectNode out) {
        out.put("rule", finding.rule());
        out.put("severity", finding.severity().word());
        out.put("message", finding.message());
        place(Region.of(source, finding.span()), out);
        out.put("fingerprint", finding.fingerprint());
        out.put("state", finding.state().name().toLowerCase(Locale.ROOT));
        if (!finding.reason().isEmpty()) {
            out.put("reason", finding.reason());
        }
        var fixes = out.putArray("fixes");
        finding.diagnostic().fixes().forEach(fix -> write(source, fix, fixes.addObject()));
    }

    private static void write(SourceText source, Fix fix, ObjectNode out) {
        out.put("title", fix.title());
        out.put("safe", fix.safety() == Fix.Safety.SAFE);
        var edits = out.putArray("edits");
        fix.edits()
                .forEach(
                        edit -> {
                            var node = edits.addObject();
                            place(Region.of(source, edit.span()), node);
                            node.put("replacement", edit.replacement());
                        });
    }

    private static void place(Region region, ObjectNode out) {
        out.put("line", region.start().line());
        out.put("column", region.start().column());
        out.put("endLine", region.end().line());
        out.put("endColumn", region.end().column());
        out.put("offset", region.span().start());
        out.put("length", region.span().length());
    }
}
