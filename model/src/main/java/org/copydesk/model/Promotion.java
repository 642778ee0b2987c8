package org.copydesk.model;

import java.util.List;
import java.util.Optional;

/**
 * An advertisement or a word from the publisher.
 *
 * @param heading the line that discloses it, such as “A MESSAGE FROM …”
 * @param sponsor whose message it is, as the heading says; empty if it does not
 * @param figure the banner
 * @param blocks the text
 * @param callToAction the words of the text that ask the reader to act; empty if none do
 */
public record Promotion(
        Optional<Line> heading,
        String sponsor,
        Optional<Figure> figure,
        List<Block> blocks,
        String callToAction)
        implements Item {

    /** Copies the lists. */
    public Promotion {
        blocks = List.copyOf(blocks);
    }

    @Override
    public List<? extends Node> children() {
        return Children.of(heading, figure, blocks);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
