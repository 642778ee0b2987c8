package org.copydesk.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.model.Footnote;
import org.copydesk.model.FootnoteMark;
import org.copydesk.model.Issue;

/** Numbers the footnotes of an issue and the marks that lead to them. */
final class HtmlNotes {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> marks = new HashMap<>();
    private final Map<String, Integer> marksSoFar = new HashMap<>();
    private final Set<String> written = new HashSet<>();
    private final String prefix;

    HtmlNotes(Issue issue, String prefix) {
        this.prefix = prefix;
        for (Footnote note : Footnotes.of(issue)) {
            numbers.putIfAbsent(Footnotes.key(note.label()), numbers.size() + 1);
        }
        if (!numbers.isEmpty()) {
            issue.all(FootnoteMark.class)
                    .forEach(mark -> marks.merge(Footnotes.key(mark.label()), 1, Integer::sum));
        }
    }

    /** The number of the note under a label; empty if there is none. */
    Optional<Integer> numberOf(String label) {
        return Optional.ofNullable(numbers.get(Footnotes.key(label)));
    }

    /** Whether this is the first note under its label, the one that marks lead to. */
    boolean isFirst(Footnote note) {
        return written.add(Footnotes.key(note.label()));
    }

    String noteId(int number) {
        return prefix + "note-" + number;
    }

    /** The id of one more mark. */
    String nextMarkId(FootnoteMark mark, int number) {
        return markId(number, marksSoFar.merge(Footnotes.key(mark.label()), 1, Integer::sum));
    }

    /** The ids of all marks that lead to a note. */
    List<String> markIds(Footnote note, int number) {
        var ids = new ArrayList<String>();
        for (int i = 1; i <= marks.getOrDefault(Footnotes.key(note.label()), 0); i++) {
            ids.add(markId(number, i));
        }
        return ids;
    }

    private String markId(int number, int occurrence) {
        return prefix + "mark-" + number + (occurrence == 1 ? "" : "-" + occurrence);
    }
}
