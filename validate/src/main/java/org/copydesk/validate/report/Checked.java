package org.copydesk.validate.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.model.source.Severity;
import org.copydesk.validate.Baseline;
import org.copydesk.validate.CheckedFile;
import org.copydesk.validate.Finding;
import org.copydesk.validate.Rules;

/**
 * All that a check has found.
 *
 * @param files the files, in the order in which they were given
 * @param rules the rules that there are
 * @param stale what the baseline has and no file has any more, by file; empty without a baseline
 * @param withBaseline whether findings were compared with a baseline
 */
public record Checked(
        List<CheckedFile> files,
        Rules rules,
        Map<String, List<Baseline.Entry>> stale,
        boolean withBaseline) {

    /** Copies the collections. */
    public Checked {
        files = List.copyOf(files);
        stale = Map.copyOf(stale);
    }

    /** What was found without a baseline. */
    public static Checked of(List<CheckedFile> files, Rules rules) {
        return new Checked(files, rules, Map.of(), false);
    }

    /** The same, compared with a baseline. */
    public Checked against(Baseline baseline) {
        var marked = files.stream().map(baseline::mark).toList();
        var old = new HashMap<String, List<Baseline.Entry>>();
        for (var file : files) {
            var entries = baseline.stale(file);
            if (!entries.isEmpty()) {
                old.put(file.name(), entries);
            }
        }
        return new Checked(marked, rules, old, true);
    }

    /** How many findings of a severity are told. */
    public long count(Severity severity) {
        return files.stream()
                .flatMap(file -> file.open().stream())
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** How many findings are in a state. */
    public long count(Finding.State state) {
        return files.stream()
                .flatMap(file -> file.findings().stream())
                .filter(finding -> finding.state() == state)
                .count();
    }

    /** Whether something is told that is as grave as that, or graver. */
    public boolean fails(Severity severity) {
        return files.stream().anyMatch(file -> file.hasOpen(severity));
    }
}
