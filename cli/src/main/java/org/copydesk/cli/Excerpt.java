package org.copydesk.cli;

import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;

/**
 * A line of a source and a line of carets under a span of it; of a long line, what stands around
 * the span.
 *
 * @param line the line as it is shown
 * @param carets the line to put below
 */
record Excerpt(String line, String carets) {

    private static final String CUT = "…";

    /** The excerpt around the beginning of a span, in the given number of columns. */
    static Excerpt of(SourceText source, Span span, int columns) {
        var line = source.line(source.lineAt(span.start()));
        int start = Math.min(span.start(), line.end());
        int end = Math.max(start, Math.min(span.end(), line.end()));
        return of(source.text(), line, new Span(start, end), columns - 2 * CUT.length());
    }

    private static Excerpt of(String text, Span line, Span span, int columns) {
        int spanEnd = ahead(text, span.start(), span.end(), columns);
        int carets = width(text, span.start(), spanEnd);
        int context = columns - carets;
        // What the text behind the span does not need of its half, the text before it may have, and
        // the reverse.
        int behind = width(text, spanEnd, ahead(text, spanEnd, line.end(), context));
        int start = back(text, span.start(), line.start(), context - Math.min(context / 2, behind));
        int end = ahead(text, spanEnd, line.end(), context - width(text, start, span.start()));
        var before =
                (start > line.start() ? CUT : "")
                        + Printable.of(text.substring(start, span.start()));
        var after = Printable.of(text.substring(span.start(), end)) + (end < line.end() ? CUT : "");
        return new Excerpt(
                before + after,
                " ".repeat(Printable.width(before)) + "^".repeat(Math.max(1, carets)));
    }

    /** How far one gets from an offset to the right in so many columns. */
    private static int ahead(String text, int from, int limit, int columns) {
        int at = from;
        for (int used = 0; at < limit; at += Character.charCount(text.codePointAt(at))) {
            used += Printable.width(text.codePointAt(at));
            if (used > columns) {
                return at;
            }
        }
        return limit;
    }

    /** How far one gets from an offset to the left in so many columns. */
    private static int back(String text, int from, int limit, int columns) {
        int at = from;
        for (int used = 0; at > limit; at -= Character.charCount(text.codePointBefore(at))) {
            used += Printable.width(text.codePointBefore(at));
            if (used > columns) {
                return at;
            }
        }
        return limit;
    }

    private static int width(String text, int start, int end) {
        return Printable.width(text.substring(start, end));
    }
}
