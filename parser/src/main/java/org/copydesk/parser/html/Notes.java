package org.copydesk.parser.html;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Span;
import org.jsoup.nodes.Element;

/** Collects notes of what was left out; the same thing twice in a row is one note. */
final class Notes {

    private final String source;
    private final Preview preview;
    private final List<Diagnostic> notes = new ArrayList<>();
    private Reason last = Reason.NONE;
    private int start;
    private int end;

    Notes(String source, Preview preview) {
        this.source = source;
        this.preview = preview;
    }

    void leftOut(Element element, Reason reason) {
        var why = preview.isIn(element) ? Reason.PREVIEW : reason;
        leftOut(why, Places.start(element), Places.end(element));
    }

    void leftOut(Reason reason, int from, int to) {
        if (reason == last && from >= end && isBlank(end, from)) {
            end = to;
        } else {
            close();
            last = reason;
            start = from;
            end = to;
        }
    }

    List<Diagnostic> diagnostics() {
        close();
        return notes;
    }

    private void close() {
        if (last != Reason.NONE) {
            notes.add(Diagnostic.note("html/left-out", last.words(), new Span(start, end)));
        }
        last = Reason.NONE;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Blanks.isSpace(source.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
