package org.copydesk.model;

import java.util.List;

/**
 * An item of a list.
 *
 * @param task whether it is a task, and whether that is done
 * @param blocks what it says
 */
public record ListItem(Task task, List<Block> blocks) implements Node {

    @Override
    public List<? extends Node> children() {
        return blocks;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Whether a list item is a task. */
    public enum Task {
        /** It is none. */
        NONE,
        /** A task still to do. */
        OPEN,
        /** A task done. */
        DONE
    }

    /** Copies the blocks. */
    public ListItem {
        blocks = List.copyOf(blocks);
    }

    /** An item that is no task. */
    public ListItem(List<Block> blocks) {
        this(Task.NONE, blocks);
    }
}
