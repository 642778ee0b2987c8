package org.copydesk.model.source;

/**
 * A stretch of a source text.
 *
 * @param start offset of the first UTF-16 code unit
 * @param end offset after the last one; equal to {@code start} where the span is empty
 */
public record Span(int start, int end) {

    /** Checks that the span does not end before it starts. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "a span runs forward from 0, not from " + start + " to " + end);
        }
    }

    /** The empty span before the given offset. */
    public static Span at(int offset) {
        return new Span(offset, offset);
    }

    /** The number of UTF-16 code units in the span. */
    public int length() {
        return end - start;
    }

    /** Whether the other span lies wholly inside this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the offset lies inside this span; the end does not. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
