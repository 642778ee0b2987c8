package org.copydesk.render;

import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.LineBreak;
import org.copydesk.model.Link;
import org.copydesk.model.Text;

/** Shapes of content that Markdown reads as something more than their parts. */
final class MarkdownShapes {

    private static final Pattern TASK = Pattern.compile("\\[[ xX]]\\s.*", Pattern.DOTALL);

    private static final Pattern LINE_END = Pattern.compile("[\\n\\r\\u0085\\u2028\\u2029]");

    private static final LineBreak LINE_BREAK = new LineBreak();

    private MarkdownShapes() {}

    /** Whether a paragraph is an image, perhaps in a link and with a caption, and nothing else. */
    static boolean isFigure(List<Inline> paragraph) {
        if (!mayBePicture(paragraph)) {
            return false;
        }
        var content = visible(paragraph);
        boolean captioned =
                content.size() == 3
                        && content.get(1) instanceof LineBreak
                        && content.get(2) instanceof Emphasis;
        return (content.size() == 1 || captioned) && isPicture(content.get(0));
    }

    /** Most paragraphs begin with words, and are no picture. */
    private static boolean mayBePicture(List<Inline> paragraph) {
        return paragraph.isEmpty()
                || !(paragraph.get(0) instanceof Text text)
                || text.text().isEmpty();
    }

    /** Whether a paragraph is but a line break, whose tag would be a block of its own. */
    static boolean isLineBreak(List<Inline> content) {
        return content.contains(LINE_BREAK) && visible(content).size() == 1;
    }

    private static boolean isPicture(Inline inline) {
        return inline instanceof Image
                || inline instanceof Link link
                        && link.title().isEmpty()
                        && visible(link.content()).size() == 1
                        && visible(link.content()).get(0) instanceof Image;
    }

    /** The content without texts that are empty. */
    private static List<Inline> visible(List<Inline> content) {
        return content.stream()
                .filter(each -> !(each instanceof Text text && text.text().isEmpty()))
                .toList();
    }

    static boolean isAutolink(Link link) {
        return link.title().isEmpty()
                && link.content().size() == 1
                && link.content().get(0) instanceof Text text
                && MarkdownLinks.isAutolink(text.text(), link.target());
    }

    /**
     * Whether a paragraph stays what it is behind the box of a task: a blank there would be the
     * box’s.
     */
    static boolean canBeTask(List<Inline> content) {
        var words = firstWords(content);
        return words.isEmpty() || words.charAt(0) > ' ' && !LINE_END.matcher(words).find();
    }

    /**
     * Whether words would be taken for the box of a task; readers that look at the text alone see
     * no escapes.
     */
    static boolean readsAsTask(List<Inline> content) {
        var words = firstWords(content);
        return words.startsWith("[") && TASK.matcher(words).matches();
    }

    private static String firstWords(List<Inline> content) {
        if (content.size() == 1 && content.get(0) instanceof Text text) {
            return text.text();
        }
        var words = new StringBuilder();
        for (Inline inline : content) {
            if (!(inline instanceof Text text)) {
                break;
            }
            words.append(text.text());
        }
        return words.toString();
    }
}
