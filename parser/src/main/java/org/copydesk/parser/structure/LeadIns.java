package org.copydesk.parser.structure;

import java.util.List;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/**
 * Tells lines that announce what stands right below them, without a blank line between: no picture
 * is described so.
 */
final class LeadIns {

    private LeadIns() {}

    static void mark(List<SourceBlock> blocks, List<Shape> shapes) {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (shapes.get(i).isDisplay()
                    && (i == 0 || blocks.get(i).gap() > 0)
                    && blocks.get(i + 1).gap() == 0
                    && (isWords(blocks.get(i + 1)) || blocks.get(i + 1).form() == Form.LIST)) {
                shapes.set(i, Shape.LEAD_IN);
            }
        }
    }

    private static boolean isWords(SourceBlock block) {
        return block.form() == Form.PARAGRAPH;
    }
}
