package org.copydesk.parser.damage;

import java.util.ArrayList;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;
import org.copydesk.model.source.TextEdit;

/** Mends text that was decoded in the wrong charset, where somebody asked for it. */
public final class Repair {

    private Repair() {}

    /** The source with the right characters in place, and a note for each word that was mended. */
    public static SourceText of(SourceText source) {
        var edits = new ArrayList<TextEdit>();
        var notes = new ArrayList<Diagnostic>();
        int shift = 0;
        for (var damage : CharacterDamage.findIn(source.text())) {
            if (!damage.fixes().isEmpty()) {
                var edit = damage.fixes().get(0).edits().get(0);
                edits.add(edit);
                int start = edit.span().start() + shift;
                var span = new Span(start, start + edit.replacement().length());
                notes.add(Diagnostic.note("charset/repaired", noteOn(source, edit), span));
                shift += edit.replacement().length() - edit.span().length();
            }
        }
        return edits.isEmpty() ? source : source.repair(edits, notes);
    }

    private static String noteOn(SourceText source, TextEdit edit) {
        return "“"
                + source.slice(edit.span())
                + "” was decoded in the wrong charset and is read as “"
                + edit.replacement()
                + "”";
    }
}
