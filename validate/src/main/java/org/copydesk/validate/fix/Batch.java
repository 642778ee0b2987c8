package org.copydesk.validate.fix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.copydesk.model.source.Fix;
import org.copydesk.model.source.Severity;
import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;
import org.copydesk.model.source.TextEdit;
import org.copydesk.validate.CheckedFile;
import org.copydesk.validate.Finding;

/** Fixes that can be applied together, since none touches another. */
final class Batch {

    private final List<Finding> findings;
    private final List<TextEdit> edits;

    private Batch(List<Finding> findings, boolean unsafe) {
        this.findings = findings;
        this.edits =
                findings.stream()
                        .flatMap(finding -> fix(finding, unsafe).stream())
                        .flatMap(fix -> fix.edits().stream())
                        .toList();
        this.unsafe = unsafe;
    }

    private final boolean unsafe;

    /** The first fixes of the findings that are told, as far as they do not touch each other. */
    static Batch of(List<Finding> findings, boolean unsafe, Set<String> refused) {
        var taken = new TreeMap<Integer, Integer>();
        var chosen = new ArrayList<Finding>();
        for (var finding : findings) {
            var fix = fix(finding, unsafe);
            if (finding.isOpen() && !refused.contains(finding.fingerprint()) && fix.isPresent()) {
                if (isFree(fix.get(), taken)) {
                    fix.get().edits().forEach(e -> taken.put(e.span().start(), e.span().end()));
                    chosen.add(finding);
                }
            }
        }
        return new Batch(chosen, unsafe);
    }

    private static Optional<Fix> fix(Finding finding, boolean unsafe) {
        return finding.diagnostic().fixes().stream()
                .filter(fix -> unsafe || fix.safety() == Fix.Safety.SAFE)
                .findFirst();
    }

    /** Edits that meet count as touching: which of them came first would matter. */
    private static boolean isFree(Fix fix, NavigableMap<Integer, Integer> taken) {
        return fix.edits().stream().noneMatch(edit -> touches(edit.span(), taken));
    }

    private static boolean touches(Span span, NavigableMap<Integer, Integer> taken) {
        var before = taken.floorEntry(span.end());
        return before != null && before.getValue() >= span.start();
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }

    int size() {
        return findings.size();
    }

    List<Finding> findings() {
        return findings;
    }

    Batch firstHalf() {
        return new Batch(findings.subList(0, (findings.size() + 1) / 2), unsafe);
    }

    SourceText applyTo(SourceText source) {
        var text = TextEdit.apply(source.text(), edits);
        return SourceText.decode(source.name(), source.encoding().encode(text), source.encoding());
    }

    /** Whether every finding is gone, and no error and nothing of the same kind has come. */
    boolean holds(CheckedFile before, CheckedFile after) {
        var fixed = new HashMap<String, Integer>();
        findings.forEach(finding -> fixed.merge(finding.rule(), 1, Integer::sum));
        boolean gone =
                fixed.entrySet().stream()
                        .allMatch(
                                rule ->
                                        count(after, rule.getKey())
                                                <= count(before, rule.getKey()) - rule.getValue());
        return gone && errors(after) <= errors(before);
    }

    private static long count(CheckedFile file, String rule) {
        return file.findings().stream().filter(finding -> finding.rule().equals(rule)).count();
    }

    private static long errors(CheckedFile file) {
        return file.findings().stream().filter(f -> f.severity() == Severity.ERROR).count();
    }
}
