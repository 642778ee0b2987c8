package org.copydesk.parser.structure;

import java.util.List;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/** Tells the words in capitals above a heading that say what it is about: “MACHINES”. */
final class Kickers {

    private static final int LONGEST = 5;

    /** Characters of as many words. */
    private static final int LONGEST_LINE = 100;

    private Kickers() {}

    static boolean isOne(int i, List<SourceBlock> blocks) {
        return i + 1 < blocks.size()
                && blocks.get(i).form() == Form.PARAGRAPH
                && blocks.get(i + 1).form() == Form.HEADING
                && blocks.get(i).text().length() <= LONGEST_LINE
                && isCapitals(Typography.of(blocks.get(i).text()));
    }

    private static boolean isCapitals(Typography line) {
        return line.isAllCapitals() && line.words() <= LONGEST && !line.endsSentence();
    }
}
