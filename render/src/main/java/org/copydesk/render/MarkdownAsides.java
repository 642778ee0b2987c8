package org.copydesk.render;

import java.util.List;
import org.copydesk.model.Block;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Entry;
import org.copydesk.model.Inline;
import org.copydesk.model.Issue;
import org.copydesk.model.Line;
import org.copydesk.model.Node;
import org.copydesk.model.Paragraph;
import org.copydesk.model.RawInline;
import org.copydesk.model.Story;

/** Finds paragraphs in italics, or in small type, where readers would expect a footer. */
final class MarkdownAsides {

    private MarkdownAsides() {}

    /** Whether the last block of an issue without a footer is set apart by its type. */
    static boolean areLastIn(Issue issue) {
        Node parent = issue;
        Node last = issue;
        while (!isWhole(last) && !last.children().isEmpty()) {
            parent = last;
            last = last.children().get(last.children().size() - 1);
        }
        return last instanceof Paragraph paragraph && isAside(paragraph.content())
                || last instanceof Line line && (isAside(line.content()) || isDek(line, parent));
    }

    /** A dek is written in italics. */
    private static boolean isDek(Line line, Node parent) {
        return parent instanceof Story story && story.dek().filter(line::equals).isPresent();
    }

    /** Whether the first of the blocks is a paragraph in italics. */
    static boolean open(List<Block> blocks) {
        return !blocks.isEmpty()
                && blocks.get(0) instanceof Paragraph paragraph
                && isAside(paragraph.content());
    }

    private static boolean isWhole(Node node) {
        return node instanceof Block || node instanceof Entry || node instanceof Line;
    }

    private static boolean isAside(List<Inline> content) {
        return content.size() == 1 && content.get(0) instanceof Emphasis
                || !content.isEmpty()
                        && content.get(0) instanceof RawInline raw
                        && raw.markup().startsWith("<small");
    }
}
