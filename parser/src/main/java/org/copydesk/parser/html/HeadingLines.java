package org.copydesk.parser.html;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.SourceMap;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/** Makes one heading of its lines, and of a heading and the sign that stands above it as one. */
final class HeadingLines {

    /** Signs above a heading are no more than these. */
    private static final int LONGEST_ORNAMENT = 12;

    private HeadingLines() {}

    static List<SourceBlock> join(List<SourceBlock> blocks, SourceMap.Builder spans) {
        var joined = new ArrayList<SourceBlock>(blocks.size());
        int start = 0;
        for (int i = 1; i <= blocks.size(); i++) {
            if (i == blocks.size() || !goesOn(blocks.get(i - 1), blocks.get(i))) {
                joined.add(SourceBlock.join(blocks.subList(start, i), spans));
                start = i;
            }
        }
        return joined;
    }

    /** Nobody reads a headline in a sign. */
    private static boolean goesOn(SourceBlock above, SourceBlock below) {
        return above.form() == Form.HEADING
                && below.form() == Form.HEADING
                && (below.gap() == 0 || Blanks.isSign(above.text(), LONGEST_ORNAMENT));
    }
}
