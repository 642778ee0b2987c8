package org.copydesk.parser.structure;

import java.util.List;
import org.copydesk.model.Emphasis;
import org.copydesk.model.RawInline;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/** Tells paragraphs that are set apart by their type: all in italics, or in small type. */
final class Asides {

    private Asides() {}

    static boolean isAside(SourceBlock block) {
        return block.form() == Form.PARAGRAPH
                && block.content().size() == 1
                && block.content().get(0) instanceof Emphasis;
    }

    private static boolean isSmall(SourceBlock block) {
        return block.form() == Form.PARAGRAPH
                && !block.content().isEmpty()
                && block.content().get(0) instanceof RawInline raw
                && raw.markup().startsWith("<small");
    }

    /** Where the last blocks begin that are set apart; the number of blocks if the last is not. */
    static int closingFrom(List<SourceBlock> blocks) {
        int from = blocks.size();
        while (from > 0 && (isAside(blocks.get(from - 1)) || isSmall(blocks.get(from - 1)))) {
            from--;
        }
        return from;
    }
}
