package org.copydesk.validate.report;

import org.copydesk.model.source.Severity;
import org.copydesk.validate.CheckedFile;
import org.copydesk.validate.Finding;

/**
 * Writes findings as JUnit does: a suite for each file, a case for each finding. Notes, which fail
 * nothing, are skipped cases, whose words readers of JUnit show; the others are failed ones.
 */
final class JunitReport implements Report {

    @Override
    public String write(Checked checked) {
        var out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<testsuites name=\"copydesk\">\n");
        checked.files().forEach(file -> write(file, out));
        return out.append("</testsuites>\n").toString();
    }

    private static void write(CheckedFile file, StringBuilder out) {
        var open = file.open();
        long notes = open.stream().filter(JunitReport::isNote).count();
        out.append("  <testsuite name=\"").append(Xml.escape(file.name()));
        out.append("\" tests=\"").append(Math.max(1, open.size()));
        out.append("\" failures=\"").append(open.size() - notes);
        out.append("\" skipped=\"").append(notes).append("\">\n");
        if (open.isEmpty()) {
            out.append("    <testcase name=\"no findings\" classname=\"");
            out.append(Xml.escape(file.name())).append("\"/>\n");
        }
        open.forEach(finding -> write(file, finding, out));
        out.append("  </testsuite>\n");
    }

    private static void write(CheckedFile file, Finding finding, StringBuilder out) {
        var place = file.name() + ":" + Region.of(file.source(), finding.span()).start();
        out.append("    <testcase name=\"").append(Xml.escape(finding.rule() + " at " + place));
        out.append("\" classname=\"").append(Xml.escape(file.name())).append("\">\n");
        var element = isNote(finding) ? "skipped" : "failure";
        out.append("      <").append(element);
        out.append(isNote(finding) ? "" : " type=\"" + finding.severity().word() + "\"");
        out.append(" message=\"").append(Xml.escape(finding.message())).append("\">");
        out.append(Xml.escape(place + ": " + finding.message()));
        out.append("</").append(element).append(">\n    </testcase>\n");
    }

    private static boolean isNote(Finding finding) {
        return finding.severity() == Severity.NOTE;
    }
}
