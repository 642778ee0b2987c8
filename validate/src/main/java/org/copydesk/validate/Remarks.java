package org.copydesk.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Fix;
import org.copydesk.model.source.Limits;
import org.copydesk.model.source.Span;
import org.copydesk.validate.rule.Findings;

/** What one rule finds in an issue, as far as anybody would read it. */
final class Remarks implements Findings {

    private static final int MOST = Limits.DEFAULT.diagnostics();

    private final ActiveRule rule;
    private final List<Diagnostic> kept = new ArrayList<>();
    private int left;
    private int from;

    Remarks(ActiveRule rule) {
        this.rule = rule;
    }

    @Override
    public void add(Span span, String message, List<Fix> fixes) {
        if (kept.size() < MOST) {
            kept.add(new Diagnostic(rule.gravity(), rule.id(), message, span, fixes));
        } else {
            from = left == 0 ? span.start() : Math.min(from, span.start());
            left++;
        }
    }

    /** What was kept, and that there is more. */
    List<Diagnostic> all() {
        tooMany().ifPresent(kept::add);
        return kept;
    }

    private Optional<Diagnostic> tooMany() {
        return left == 0
                ? Optional.empty()
                : Optional.of(
                        Diagnostic.warning(
                                "limit/diagnostics",
                                rule.id()
                                        + " has more to say than is told; from here on "
                                        + left
                                        + " remarks are left out",
                                Span.at(from)));
    }
}
