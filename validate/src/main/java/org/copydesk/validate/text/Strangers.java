package org.copydesk.validate.text;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.source.Fix;
import org.copydesk.model.source.Span;
import org.copydesk.model.source.TextEdit;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;

/** Marks of one form among many of another: told once an issue, put right all at once. */
final class Strangers {

    private final Draft draft;
    private final List<Span> places = new ArrayList<>();
    private final List<TextEdit> edits = new ArrayList<>();

    Strangers(Draft draft) {
        this.draft = draft;
    }

    void add(Span place, String right) {
        places.add(place);
        edits.add(new TextEdit(place, right));
    }

    /** Tells the first, and where the others are. */
    void report(String words, Fix.Safety safety, Findings findings) {
        if (!places.isEmpty()) {
            var right = edits.get(0).replacement();
            var title = edits.size() == 1 ? "write " + right : "write them as the others";
            findings.add(
                    places.get(0),
                    words + "; write " + right + others(),
                    new Fix(title, safety, edits));
        }
    }

    private String others() {
        if (places.size() == 1) {
            return "";
        }
        var lines =
                places.stream()
                        .skip(1)
                        .map(place -> draft.source().lineAt(place.start()))
                        .distinct()
                        .map(String::valueOf)
                        .toList();
        boolean many = lines.size() > 5;
        var shown = String.join(", ", many ? lines.subList(0, 5) : lines);
        return " (and "
                + (places.size() - 1)
                + " more on "
                + (lines.size() == 1 ? "line " : "lines ")
                + shown
                + (many ? " …)" : ")");
    }
}
