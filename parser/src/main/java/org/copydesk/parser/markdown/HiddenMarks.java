package org.copydesk.parser.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Markdown some marks of which are hidden.
 *
 * @param markdown the Markdown
 * @param standIns what stands in the place of each mark
 */
record HiddenMarks(String markdown, String standIns) {

    /** Puts the marks back into what was read. */
    void reveal(Node document) {
        document.accept(new Words());
    }

    private String reveal(String literal) {
        char[] words = literal.toCharArray();
        for (int i = 0; i < words.length; i++) {
            int mark = standIns.indexOf(words[i]);
            words[i] = mark < 0 ? words[i] : MarkLimit.MARKS.charAt(mark);
        }
        return new String(words);
    }

    /**
     * Everything that commonmark-java copies from the lines of a paragraph, but for code: the mark
     * that ends it would be hidden, too.
     */
    private final class Words extends AbstractVisitor {

        @Override
        public void visit(Text text) {
            text.setLiteral(reveal(text.getLiteral()));
        }

        @Override
        public void visit(HtmlInline html) {
            html.setLiteral(reveal(html.getLiteral()));
        }

        @Override
        public void visit(Link link) {
            link.setDestination(reveal(link.getDestination()));
            link.setTitle(revealSaid(link.getTitle()));
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            image.setDestination(reveal(image.getDestination()));
            image.setTitle(revealSaid(image.getTitle()));
            visitChildren(image);
        }

        // commonmark-java has null where there is no title.
        private @Nullable String revealSaid(@Nullable String title) {
            return title == null ? null : reveal(title);
        }
    }
}
