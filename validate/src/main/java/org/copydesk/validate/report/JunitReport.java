package org.copydesk.validate.report;

import org.copydesk.validate.CheckedFile;
import org.copydesk.validate.Finding;

/** Writes findings as JUnit does: a suite for each file, a failed case for each finding. */
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
        int count = Math.max(1, open.size());
        out.append("  <testsuite name=\"").append(Xml.escape(file.name()));
        out.append("\" tests=\"").append(count);
        out.append("\" failures=\"").append(open.size()).append("\">\n");
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
        out.append("      <failure type=\"").append(finding.severity().word());
        out.append("\" message=\"").append(Xml.escape(finding.message())).append("\">");
        out.append(Xml.escape(place + ": " + finding.message()));
        out.append("</failure>\n    </testcase>\n");
    }
}
