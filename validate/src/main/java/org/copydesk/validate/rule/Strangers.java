package org.copydesk.validate.rule;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.source.Fix;
import org.copydesk.model.source.Span;
import org.copydesk.model.source.TextEdit;

/** Small things that are wrong in the same way: told once an issue, put right all at once. */
public final class Strangers {

    private final Draft draft;
    private final List<Span> places = new ArrayList<>();
    private final List<TextEdit> edits = new ArrayList<>();

    /** Nothing yet. */
    public Strangers(Draft draft) {
        this.draft = draft;
    }

    /** Adds a place that is to be replaced. */
    public void add(Span place, String right) {
        add(place, new TextEdit(place, right));
    }

    /** Adds a place and the edit that puts it right. */
    public void add(Span place, TextEdit edit) {
        places.add(place);
        edits.add(edit);
    }

    /** Tells the first, and where the others are. */
    public void report(String words, Fix.Safety safety, Findings findings) {
        if (!places.isEmpty()) {
            var right = edits.get(0).replacement();
            report(
                    words + "; write " + right,
                    edits.size() == 1 ? "write " + right : "write them as the others",
                    safety,
                    findings);
        }
    }

    /** Tells the first, and where the others are; the fix has a title of its own. */
    public void report(String message, String title, Fix.Safety safety, Findings findings) {
        if (!places.isEmpty()) {
            findings.add(places.get(0), message + others(), new Fix(title, safety, edits));
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
