package org.copydesk.render;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Gives the headings inside an item levels that follow on each other, whatever levels the source
 * gave them.
 */
final class HtmlLadder {

    private static final int LOWEST = 6;

    private final int above;

    /** The levels that the source gave to the headings above, the nearest first. */
    private final Deque<Integer> open = new ArrayDeque<>();

    /**
     * A ladder below a heading.
     *
     * @param above the level of that heading
     */
    HtmlLadder(int above) {
        this.above = above;
    }

    /** The level for a heading that the source gave the level. */
    int step(int level) {
        while (!open.isEmpty() && open.element() >= level) {
            open.pop();
        }
        open.push(level);
        return Math.min(LOWEST, above + open.size());
    }
}
