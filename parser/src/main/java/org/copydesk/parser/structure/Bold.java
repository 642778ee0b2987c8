package org.copydesk.parser.structure;

import java.util.List;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Inline;
import org.copydesk.model.Link;
import org.copydesk.model.Strong;
import org.copydesk.model.Text;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/** Tells lines that are bold from end to end, as mails set their headlines. */
final class Bold {

    private Bold() {}

    /** Whether a block is such a line, and looks like a headline besides. */
    static boolean isHeading(SourceBlock block, Shape shape) {
        return shape.isDisplay() && is(block);
    }

    /** Whether a block is such a line, or more. */
    static boolean is(SourceBlock block) {
        return block.form() == Form.PARAGRAPH && areBold(block.content());
    }

    private static boolean areBold(List<Inline> content) {
        return !content.isEmpty() && content.stream().allMatch(Bold::isBold);
    }

    private static boolean isBold(Inline inline) {
        if (inline instanceof Link link) {
            return areBold(link.content());
        } else if (inline instanceof Emphasis emphasis) {
            return areBold(emphasis.content());
        }
        return inline instanceof Strong || inline instanceof Text text && text.text().isBlank();
    }
}
