package org.copydesk.validate.report;

import org.copydesk.model.source.Severity;
import org.copydesk.validate.CheckedFile;

/** Writes findings as Checkstyle does, for the many tools that read that. */
final class CheckstyleReport implements Report {

    @Override
    public String write(Checked checked) {
        var out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<checkstyle version=\"10.0\">\n");
        checked.files().forEach(file -> write(file, out));
        return out.append("</checkstyle>\n").toString();
    }

    private static void write(CheckedFile file, StringBuilder out) {
        out.append("  <file name=\"").append(Xml.escape(file.name())).append("\">\n");
        for (var finding : file.open()) {
            var start = Region.of(file.source(), finding.span()).start();
            out.append("    <error line=\"").append(start.line());
            out.append("\" column=\"").append(start.column());
            out.append("\" severity=\"").append(severity(finding.severity()));
            out.append("\" message=\"").append(Xml.escape(finding.message()));
            out.append("\" source=\"copydesk.").append(finding.rule().replace('/', '.'));
            out.append("\"/>\n");
        }
        out.append("  </file>\n");
    }

    private static String severity(Severity severity) {
        return severity == Severity.NOTE ? "info" : severity.word();
    }
}
