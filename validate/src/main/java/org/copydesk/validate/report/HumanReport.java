package org.copydesk.validate.report;

import java.util.List;
import org.copydesk.model.source.Fix;
import org.copydesk.validate.Baseline;
import org.copydesk.validate.CheckedFile;
import org.copydesk.validate.Finding;

/** Writes findings for people: by file, with the line and a mark under the exact place. */
public final class HumanReport implements Report {

    private final Ink ink;
    private final Detail detail;

    /** How much is written. */
    public enum Detail {
        /** The findings and the count, nothing of clean files. */
        QUIET,
        /** Also a line for each clean file. */
        NORMAL,
        /** Also what is suppressed or known, and what the rules are about. */
        VERBOSE
    }

    private HumanReport(Ink ink, Detail detail) {
        this.ink = ink;
        this.detail = detail;
    }

    /** A report with or without colour. */
    public static HumanReport of(boolean colour, Detail detail) {
        return new HumanReport(new Ink(colour), detail);
    }

    @Override
    public String write(Checked checked) {
        var out = new StringBuilder();
        for (var file : checked.files()) {
            write(file, checked, out);
        }
        if (checked.files().size() != 1 || checked.files().stream().anyMatch(this::isTold)) {
            out.append(HumanCount.of(checked, ink)).append('\n');
        }
        return out.toString();
    }

    private boolean isTold(CheckedFile file) {
        return file.findings().stream().anyMatch(this::isTold);
    }

    private boolean isTold(Finding finding) {
        return finding.isOpen() || detail == Detail.VERBOSE;
    }

    private void write(CheckedFile file, Checked checked, StringBuilder out) {
        var name = file.name().isEmpty() ? "-" : file.name();
        var told = file.findings().stream().filter(this::isTold).toList();
        var stale = checked.stale().getOrDefault(file.name(), List.of());
        if (told.isEmpty() && stale.isEmpty()) {
            out.append(
                    detail == Detail.QUIET ? "" : name + ": " + ink.good("nothing to say") + "\n");
            return;
        }
        out.append(ink.strong(name)).append('\n');
        told.forEach(finding -> write(file, finding, checked, out));
        stale.forEach(entry -> out.append("  ").append(old(entry)).append('\n'));
        out.append('\n');
    }

    private String old(Baseline.Entry entry) {
        return ink.dim(
                "the baseline knows a finding of "
                        + entry.rule()
                        + " that is gone ("
                        + entry.message()
                        + "); write the baseline again");
    }

    private void write(CheckedFile file, Finding finding, Checked checked, StringBuilder out) {
        var place = Region.of(file.source(), finding.span()).start();
        out.append("  ").append(place).append("  ");
        out.append(ink.of(finding.severity())).append("  ");
        // It may quote the draft, which must not command the terminal.
        out.append(SourceExcerpt.shown(finding.message()));
        out.append("  ")
                .append(ink.dim("[" + finding.rule() + "]"))
                .append(state(finding))
                .append('\n');
        SourceExcerpt.of(file.source(), finding.span()).write(ink, finding.severity(), out);
        finding.diagnostic().fixes().stream().limit(1).forEach(fix -> write(fix, out));
        if (detail == Detail.VERBOSE) {
            checked.rules()
                    .find(finding.rule())
                    .ifPresent(
                            rule ->
                                    out.append("      ")
                                            .append(ink.dim(rule.doc().text()))
                                            .append('\n'));
        }
    }

    private String state(Finding finding) {
        return switch (finding.state()) {
            case OPEN -> "";
            case SUPPRESSED -> ink.dim(" suppressed" + because(finding));
            case IGNORED -> ink.dim(" ignored" + because(finding));
            case KNOWN -> ink.dim(" known");
        };
    }

    private static String because(Finding finding) {
        return finding.reason().isEmpty() ? "" : ": " + finding.reason();
    }

    private void write(Fix fix, StringBuilder out) {
        var flag = fix.safety() == Fix.Safety.SAFE ? "--fix" : "--fix-unsafe";
        out.append("      ")
                .append(ink.good(fix.title()))
                .append(ink.dim(" (" + flag + ")"))
                .append('\n');
    }
}
