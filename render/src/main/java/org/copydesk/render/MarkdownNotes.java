package org.copydesk.render;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.model.Footnote;
import org.copydesk.model.FootnoteMark;
import org.copydesk.model.Issue;

/** The footnotes of a document. */
final class MarkdownNotes {

    private static final Pattern UNFIT = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}\\[\\]\\\\`<>&|]");

    /** The labels that marks can refer to, and those of them whose note has been written. */
    private final Set<String> labels = new HashSet<>();

    private final Set<String> written = new HashSet<>();

    private MarkdownNotes() {}

    static MarkdownNotes of(Issue issue) {
        var notes = new MarkdownNotes();
        Footnotes.of(issue).forEach(note -> notes.labels.add(key(note.label())));
        return notes;
    }

    boolean isEmpty() {
        return labels.isEmpty();
    }

    boolean has(FootnoteMark mark) {
        return labels.contains(key(mark.label()));
    }

    /** Whether this is the first note under its label: readers see no other. */
    boolean isFirst(Footnote note) {
        return written.add(key(note.label()));
    }

    /** A label as Markdown can have it: not empty, without blanks, brackets and markup. */
    static String label(String label) {
        return label.isEmpty() ? "-" : UNFIT.matcher(label).replaceAll("-");
    }

    private static String key(String label) {
        return Footnotes.key(label(label));
    }
}
