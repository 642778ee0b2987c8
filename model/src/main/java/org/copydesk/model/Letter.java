package org.copydesk.model;

import java.util.List;
import java.util.Optional;

/**
 * The editor’s letter that opens an issue.
 *
 * @param salutation whom it greets
 * @param blocks the text
 * @param signOff how it closes; nearly always one line
 * @param signature who signs; nearly always one line
 * @param postscripts what follows the signature: postscripts, pictures
 */
public record Letter(
        Optional<Line> salutation,
        List<Block> blocks,
        List<Line> signOff,
        List<Line> signature,
        List<Block> postscripts)
        implements Node {

    /** Copies the lists. */
    public Letter {
        blocks = List.copyOf(blocks);
        signOff = List.copyOf(signOff);
        signature = List.copyOf(signature);
        postscripts = List.copyOf(postscripts);
    }

    @Override
    public List<? extends Node> children() {
        return Children.of(salutation, blocks, signOff, signature, postscripts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
