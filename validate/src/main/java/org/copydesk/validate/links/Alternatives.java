package org.copydesk.validate.links;

import org.copydesk.model.Image;
import org.copydesk.model.source.Span;
import org.copydesk.validate.rule.Draft;

/** Where alternative texts stand. */
final class Alternatives {

    private Alternatives() {}

    static Span place(Draft draft, Image image) {
        var span = draft.span(image);
        int at = draft.source().slice(span).indexOf(image.alternative());
        return at < 0
                ? span
                : draft.trim(
                        new Span(
                                span.start() + at,
                                span.start() + at + image.alternative().length()));
    }
}
