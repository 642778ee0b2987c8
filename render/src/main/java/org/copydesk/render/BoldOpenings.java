package org.copydesk.render;

import java.util.List;
import org.copydesk.model.Block;
import org.copydesk.model.Inline;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Strong;
import org.copydesk.model.Text;

/** Finds paragraphs whose first words look like a label in Markdown, as labels are bold there. */
final class BoldOpenings {

    /** UTF-16 code units; no label is longer. */
    private static final int LONGEST = 90;

    private BoldOpenings() {}

    /** Whether one of some blocks looks like a label and its text. */
    static boolean areIn(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (lookLikeLabel(blocks.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a block is a paragraph that opens with bold words that end as a label does. */
    static boolean lookLikeLabel(Block block) {
        return block instanceof Paragraph paragraph && lookLikeLabel(paragraph);
    }

    private static boolean lookLikeLabel(Paragraph paragraph) {
        var content = paragraph.content();
        return !content.isEmpty()
                && content.get(0) instanceof Strong strong
                && isText(strong.content())
                && endsLikeLabel(strong.plainText(), paragraph.plainText());
    }

    private static boolean isText(List<Inline> content) {
        return content.stream().allMatch(Text.class::isInstance);
    }

    private static boolean endsLikeLabel(String bold, String text) {
        var label = bold.strip();
        return !label.isEmpty()
                && bold.length() <= LONGEST
                && (":.!?".indexOf(label.charAt(label.length() - 1)) >= 0
                        || text.startsWith(":", bold.length()));
    }
}
