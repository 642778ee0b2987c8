package org.copydesk.cli;

import java.time.Duration;

/**
 * A line at the bottom of a terminal that shows how far the work is; elsewhere, and for a few
 * inputs, nothing.
 */
final class Progress {

    private static final int FEW = 3;
    private static final int BAR = 24;
    private static final long PAUSE = Duration.ofMillis(100).toNanos();
    private static final String BACK = "\r\u001B[K";

    private final Screen screen;
    private final int total;
    private final boolean shown;
    private int done;
    private boolean drawn;
    private long last = System.nanoTime();

    private Progress(Screen screen, int total, boolean shown) {
        this.screen = screen;
        this.total = total;
        this.shown = shown;
    }

    /** The progress of so many jobs, shown where that is of use. */
    static Progress shown(Screen screen, int total) {
        return new Progress(screen, total, screen.isTerminal() && total > FEW);
    }

    /** The progress of jobs whose outputs or whose user want no line between them. */
    static Progress hidden(Screen screen, int total) {
        return new Progress(screen, total, false);
    }

    /** One more is done, of which this is to be said. */
    void step(String remarks) {
        done++;
        if (!remarks.isEmpty()) {
            clear();
            screen.print(remarks);
        }
        if (shown && (!drawn || System.nanoTime() - last >= PAUSE)) {
            draw();
        }
    }

    /** Takes the line away. */
    void clear() {
        if (drawn) {
            screen.print(BACK);
            drawn = false;
        }
    }

    private void draw() {
        int filled = (int) ((long) BAR * done / total);
        var bar = Ink.GREEN.on("█".repeat(filled), screen.hasColour()) + "░".repeat(BAR - filled);
        screen.print(BACK + bar + " " + done + " of " + total);
        drawn = true;
        last = System.nanoTime();
    }
}
