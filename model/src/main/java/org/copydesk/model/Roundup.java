package org.copydesk.model;

import java.util.List;
import java.util.Optional;

/**
 * A list of short entries under one headline.
 *
 * @param figure the picture that stands at its head
 * @param headline the headline; absent where the section’s title serves
 * @param dek the line or two under the headline
 * @param entries the entries
 * @param closing what is said after the last entry
 */
public record Roundup(
        Optional<Figure> figure,
        Optional<Line> headline,
        Optional<Line> dek,
        List<Entry> entries,
        List<Block> closing)
        implements Item {

    /** Copies the lists. */
    public Roundup {
        entries = List.copyOf(entries);
        closing = List.copyOf(closing);
    }

    @Override
    public List<? extends Node> children() {
        return Children.of(figure, headline, dek, entries, closing);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
