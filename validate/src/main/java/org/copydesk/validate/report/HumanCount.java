package org.copydesk.validate.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import org.copydesk.model.source.Fix;
import org.copydesk.model.source.Severity;
import org.copydesk.validate.Finding;

/** The last line of a report: how much was found. */
final class HumanCount {

    private HumanCount() {}

    static String of(Checked checked, Ink ink) {
        var parts = new ArrayList<String>();
        for (var severity : Severity.values()) {
            long count = checked.count(severity);
            if (count > 0) {
                parts.add(count(count, severity.word()));
            }
        }
        int files = checked.files().size();
        var found = parts.isEmpty() ? "nothing to say" : String.join(", ", parts);
        return ink.strong(found)
                + " in "
                + count(files, "file")
                + hidden(checked)
                + fixable(checked);
    }

    private static String count(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    private static String hidden(Checked checked) {
        long suppressed =
                checked.count(Finding.State.SUPPRESSED) + checked.count(Finding.State.IGNORED);
        long known = checked.count(Finding.State.KNOWN);
        return (suppressed == 0 ? "" : "; " + suppressed + " suppressed")
                + (known == 0 ? "" : "; " + known + " in the baseline");
    }

    private static String fixable(Checked checked) {
        long safe = fixable(checked, Fix.Safety.SAFE);
        long unsafe = fixable(checked, Fix.Safety.UNSAFE);
        if (safe == 0) {
            return unsafe == 0 ? "" : "; --fix-unsafe puts " + unsafe + " right";
        }
        return "; --fix puts "
                + safe
                + " right"
                + (unsafe == 0 ? "" : ", --fix-unsafe " + unsafe + " more");
    }

    private static long fixable(Checked checked, Fix.Safety safety) {
        return checked.files().stream()
                .flatMap(file -> file.open().stream())
                .filter(finding -> best(finding).filter(safety::equals).isPresent())
                .count();
    }

    private static Optional<Fix.Safety> best(Finding finding) {
        return finding.diagnostic().fixes().stream()
                .map(Fix::safety)
                .min(Comparator.naturalOrder());
    }
}
