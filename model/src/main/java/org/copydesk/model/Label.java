package org.copydesk.model;

import java.util.List;

/**
 * The run-in label that opens a passage.
 *
 * <p>A label that ends in {@code .}, {@code !} or {@code ?} stands as it is; any other is followed
 * by a colon, which is not part of its text.
 *
 * @param text the label as the issue has it, without the colon
 * @param kind which of the labels of the profile it is
 */
public record Label(String text, LabelKind kind) implements Node {

    @Override
    public List<? extends Node> children() {
        return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** The label as it is printed, with the colon unless it ends in a mark of its own. */
    public String printed() {
        boolean marked = !text.isEmpty() && ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
        return marked ? text : text + ":";
    }
}
