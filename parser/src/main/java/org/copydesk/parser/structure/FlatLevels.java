package org.copydesk.parser.structure;

import java.util.List;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/**
 * Tells where the levels of headings say nothing, as in pages whose makers took the level for the
 * size of its type: the title of a section stands right above a headline that is not below it.
 */
final class FlatLevels {

    private final List<SourceBlock> blocks;
    private final Cues cues;

    private FlatLevels(List<SourceBlock> blocks, Cues cues) {
        this.blocks = blocks;
        this.cues = cues;
    }

    /** Whether more of the sections that a profile knows would be empty than hold an item. */
    static boolean are(List<SourceBlock> blocks, Cues cues) {
        return new FlatLevels(blocks, cues).isMostlyEmpty();
    }

    private boolean isMostlyEmpty() {
        int empty = 0;
        int open = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (isHeading(i) && cues.isSection(blocks.get(i).text())) {
                int next = behindFigures(i);
                empty += isHeading(next) && !isBelow(next, i) && isItem(next) ? 1 : 0;
                open += isHeading(next) && isBelow(next, i) ? 1 : 0;
            }
        }
        return empty > open;
    }

    private int behindFigures(int i) {
        int next = i + 1;
        while (next < blocks.size() && blocks.get(next).form() == Form.FIGURE) {
            next++;
        }
        return next;
    }

    private boolean isHeading(int i) {
        return i < blocks.size() && blocks.get(i).form() == Form.HEADING;
    }

    private boolean isBelow(int i, int section) {
        return blocks.get(i).level() > blocks.get(section).level();
    }

    /** Whether something stands under a heading, which is no title of a section itself. */
    private boolean isItem(int i) {
        int next = behindFigures(i);
        return !cues.isSection(blocks.get(i).text()) && next < blocks.size() && !isHeading(next);
    }
}
