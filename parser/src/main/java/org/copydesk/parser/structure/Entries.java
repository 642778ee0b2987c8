package org.copydesk.parser.structure;

import java.util.List;
import org.copydesk.model.Inline;
import org.copydesk.model.Link;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Strong;
import org.copydesk.model.Text;
import org.copydesk.parser.surface.InlineText;
import org.copydesk.parser.surface.SourceBlock;

/** Tells the title at the head of a list item: a link, or what a label would be. */
final class Entries {

    /** A few words may stand before the link: {@code [video]}. */
    private static final int LONGEST_TAG = 30;

    private Entries() {}

    /**
     * Whether a block is a list of titled entries: all of its items, or most of them where links
     * and bold type are marked.
     */
    static boolean isRowOf(SourceBlock block, Labels labels) {
        return block.node().isPresent()
                && block.node().get() instanceof ListBlock list
                && isRowOf(list.items(), labels);
    }

    private static boolean isRowOf(List<ListItem> items, Labels labels) {
        long entries = items.stream().filter(item -> isEntry(item, labels)).count();
        return labels == Labels.PLAIN ? entries == items.size() : 2 * entries > items.size();
    }

    private static boolean isEntry(ListItem item, Labels labels) {
        // An entry has no box.
        return item.task() == ListItem.Task.NONE
                && !item.blocks().isEmpty()
                && item.blocks().get(0) instanceof Paragraph paragraph
                && !paragraph.content().isEmpty()
                && isEntry(item, paragraph.content(), labels);
    }

    private static boolean isEntry(ListItem item, List<Inline> content, Labels labels) {
        var text = InlineText.of(content);
        int title = titleLength(item, content, text, labels);
        if (title <= 0 || labels == Labels.PLAIN || content.get(0) instanceof Strong) {
            return title > 0;
        }
        var rest = text.substring(title).stripLeading();
        // A link that is but a word of a sentence is no title.
        return rest.isEmpty()
                || 2 * title > text.length()
                || ".,:;(–—-|[\n".indexOf(rest.charAt(0)) >= 0
                || rest.startsWith("by ");
    }

    /** How many characters of an item are its title; none or fewer if it has none. */
    static int titleLength(ListItem item, List<Inline> content, String text, Labels labels) {
        if (content.get(0) instanceof Link link) {
            return InlineText.length(link);
        } else if (labels == Labels.PLAIN) {
            return RunInLabel.lengthIn(text);
        } else if (content.get(0) instanceof Strong strong) {
            return boldTitle(InlineText.length(strong), text);
        }
        if (content.size() > 1
                && content.get(0) instanceof Text tag
                && content.get(1) instanceof Link link
                && isTag(tag.text())) {
            return tag.text().length() + InlineText.length(link);
        }
        return headsMore(item, content) ? text.length() : 0;
    }

    /** A tag in brackets, or a sign without letters. */
    private static boolean isTag(String text) {
        var tag = text.strip();
        return tag.length() <= LONGEST_TAG
                && (tag.startsWith("[") && tag.endsWith("]")
                        || tag.codePoints().noneMatch(Character::isLetterOrDigit));
    }

    /** Whether an item begins with a line that has a link and heads a list or the like. */
    private static boolean headsMore(ListItem item, List<Inline> content) {
        return item.blocks().size() > 1
                && item.blocks().get(1) instanceof ListBlock
                && content.stream().anyMatch(Link.class::isInstance);
    }

    private static int boldTitle(int bold, String text) {
        var title = text.substring(0, bold).stripTrailing();
        if (title.endsWith(":")) {
            return title.length() - 1;
        }
        var rest = text.substring(bold);
        boolean ends = rest.isBlank() || rest.charAt(0) == ':';
        return ends || title.endsWith(".") || title.endsWith("!") || title.endsWith("?")
                ? title.length()
                : 0;
    }
}
