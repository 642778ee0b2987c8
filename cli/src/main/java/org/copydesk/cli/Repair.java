package org.copydesk.cli;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Fix;
import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;
import org.copydesk.model.source.TextEdit;

/**
 * A source in which what can be put right without a person’s look is put right.
 *
 * @param source the source after it
 * @param done what was complained of and is no more
 * @param left what is left to complain of, in places of the source before it
 */
record Repair(SourceText source, List<Diagnostic> done, List<Diagnostic> left) {

    /**
     * Applies the first safe fix of every diagnostic that has one; where two overlap, the first.
     */
    static Repair of(SourceText source, List<Diagnostic> diagnostics) {
        var edits = new ArrayList<TextEdit>();
        var done = new ArrayList<Diagnostic>();
        var left = new ArrayList<Diagnostic>();
        for (var diagnostic : diagnostics) {
            var fix =
                    diagnostic.fixes().stream()
                            .filter(f -> f.safety() == Fix.Safety.SAFE)
                            .findFirst();
            if (fix.isPresent()
                    && fix.get().edits().stream().noneMatch(edit -> overlaps(edit, edits))) {
                edits.addAll(fix.get().edits());
                done.add(diagnostic);
            } else {
                left.add(diagnostic);
            }
        }
        return new Repair(edited(source, edits), done, left);
    }

    private static boolean overlaps(TextEdit edit, List<TextEdit> edits) {
        return edits.stream().anyMatch(other -> overlap(edit.span(), other.span()));
    }

    /** Two insertions at one place overlap too: nobody could say which is to stand first. */
    private static boolean overlap(Span a, Span b) {
        return a.start() == b.start() || (a.start() < b.end() && b.start() < a.end());
    }

    /** In its charset, if that has the right letters; else in UTF-8. */
    private static SourceText edited(SourceText source, List<TextEdit> edits) {
        if (edits.isEmpty()) {
            return source;
        }
        var text = TextEdit.apply(source.text(), edits);
        var same =
                SourceText.decode(source.name(), source.encoding().encode(text), source.encoding());
        return same.text().equals(text) ? same : SourceText.of(source.name(), text);
    }
}
