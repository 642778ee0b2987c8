package org.copydesk.model.source;

import java.util.List;

/**
 * A way to put right what a diagnostic complains about.
 *
 * @param title what applying it does, in words: {@code write “São”}
 * @param safety whether it may be applied without a person's look
 * @param edits the changes to the source, none overlapping another
 */
public record Fix(String title, Safety safety, List<TextEdit> edits) {

    /** How far a fix may be trusted. */
    public enum Safety {
        /** Changes no meaning: may be applied unseen. */
        SAFE,
        /** Probably right; somebody should look. */
        UNSAFE
    }

    /** Copies the edits. */
    public Fix {
        edits = List.copyOf(edits);
    }

    /** A safe fix of one edit. */
    public static Fix safe(String title, Span span, String replacement) {
        return new Fix(title, Safety.SAFE, List.of(new TextEdit(span, replacement)));
    }

    /** An unsafe fix of one edit. */
    public static Fix unsafe(String title, Span span, String replacement) {
        return new Fix(title, Safety.UNSAFE, List.of(new TextEdit(span, replacement)));
    }
}
