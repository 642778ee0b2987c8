package org.copydesk.validate.report;

import org.copydesk.model.source.Position;
import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;

/** A span as lines and columns, from 1; the end stands behind the last character. */
record Region(Position start, Position end, Span span) {

    static Region of(SourceText source, Span span) {
        int end = Math.min(span.end(), source.length());
        int start = Math.min(span.start(), end);
        return new Region(source.position(start), source.position(end), new Span(start, end));
    }
}
