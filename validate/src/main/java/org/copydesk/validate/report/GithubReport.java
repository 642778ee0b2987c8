package org.copydesk.validate.report;

import org.copydesk.model.source.Severity;
import org.copydesk.validate.CheckedFile;
import org.copydesk.validate.Finding;

/** Writes findings as commands of a GitHub workflow, which shows them beside the lines. */
final class GithubReport implements Report {

    @Override
    public String write(Checked checked) {
        var out = new StringBuilder();
        for (var file : checked.files()) {
            file.open().forEach(finding -> write(file, finding, out));
        }
        return out.toString();
    }

    private static void write(CheckedFile file, Finding finding, StringBuilder out) {
        var region = Region.of(file.source(), finding.span());
        out.append("::").append(command(finding.severity()));
        out.append(" file=").append(property(file.name()));
        out.append(",line=").append(region.start().line());
        out.append(",endLine=").append(region.end().line());
        if (region.start().line() == region.end().line()) {
            out.append(",col=").append(region.start().column());
            out.append(",endColumn=")
                    .append(Math.max(region.start().column(), region.end().column() - 1));
        }
        out.append(",title=").append(property(finding.rule()));
        out.append("::").append(data(finding.message())).append('\n');
    }

    private static String command(Severity severity) {
        return severity == Severity.NOTE ? "notice" : severity.word();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
