package org.copydesk.parser.surface;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the day of an issue in a short line above its words. */
public final class Dateline {

    private static final int MOST_LINES = 6;

    private static final int LONGEST = 48;

    /** Longer than this is running text, below which no day is that of the issue. */
    private static final int RUNNING = 120;

    private Dateline() {}

    /** The day in one of the first blocks, before any running text. */
    public static Optional<LocalDate> in(List<SourceBlock> blocks) {
        for (var block : blocks.subList(0, Math.min(MOST_LINES, blocks.size()))) {
            var text = block.text();
            var date = text.length() <= LONGEST ? IssueTitle.dateIn(text) : noDate();
            if (date.isPresent() || text.length() > RUNNING) {
                return date;
            }
        }
        return noDate();
    }

    private static Optional<LocalDate> noDate() {
        return Optional.empty();
    }
}
