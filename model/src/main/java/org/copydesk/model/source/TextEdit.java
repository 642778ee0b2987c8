package org.copydesk.model.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One change to a source text.
 *
 * @param span what is replaced; empty to insert
 * @param replacement what stands there afterwards; empty to delete
 */
public record TextEdit(Span span, String replacement) {

    /**
     * The text with all edits applied; what no edit touches stays as it is.
     *
     * @throws IllegalArgumentException if two edits overlap or one ends outside the text
     */
    public static String apply(String text, List<TextEdit> edits) {
        var sorted = new ArrayList<>(edits);
        sorted.sort(
                Comparator.comparingInt((TextEdit edit) -> edit.span.start())
                        .thenComparingInt(e -> e.span.end()));
        var result = new StringBuilder(text.length());
        int done = 0;
        for (var edit : sorted) {
            if (edit.span.start() < done || edit.span.end() > text.length()) {
                throw new IllegalArgumentException(
                        "edit overlaps another or leaves the text: " + edit);
            }
            result.append(text, done, edit.span.start()).append(edit.replacement);
            done = edit.span.end();
        }
        return result.append(text, done, text.length()).toString();
    }
}
