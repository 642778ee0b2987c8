package org.copydesk.parser.structure;

import java.util.List;
import java.util.Optional;
import org.copydesk.model.Inline;
import org.copydesk.model.Link;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Strong;
import org.copydesk.model.Text;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.InlineText;
import org.copydesk.parser.surface.SourceBlock;

/** Tells the title at the head of a list item: a link, or what a label would be. */
final class Entries {

    /** A few words may stand before the link: {@code [video]}. */
    private static final int LONGEST_TAG = 30;

    private static final String QUOTES = "\"“„«‘'";

    private static final String CLOSING_QUOTES = "\"”“»’'";

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

    /** Whether a block is a list of which all items open with links as their titles. */
    static boolean isRowOfLinks(SourceBlock block) {
        return block.node().isPresent()
                && block.node().get() instanceof ListBlock list
                && !list.items().isEmpty()
                && list.items().stream().allMatch(Entries::isLinked);
    }

    private static boolean isLinked(ListItem item) {
        return isEntry(item, Labels.BOLD)
                && isLink(((Paragraph) item.blocks().get(0)).content().get(0));
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
        if (title <= 0 || labels == Labels.PLAIN || boldTitle(content.get(0), text) > 0) {
            return title > 0;
        }
        return isTitle(title, text);
    }

    /** Whether a paragraph opens with a link that is its title. */
    static boolean isLinked(SourceBlock block) {
        return block.form() == Form.PARAGRAPH
                && !block.content().isEmpty()
                && isLinked(block.content())
                && isTitle(InlineText.length(block.content().get(0)), block.text());
    }

    /** Whether words open with a link. */
    static boolean isLinked(List<Inline> content) {
        return isLink(content.get(0));
    }

    /** A link that is but a word of a sentence is no title. */
    private static boolean isTitle(int length, String text) {
        var rest = text.substring(length).stripLeading();
        return rest.isEmpty()
                || 2 * length > text.length()
                || ".,:;(–—-|[/·•→".indexOf(rest.charAt(0)) >= 0
                || rest.startsWith("by ")
                || text.substring(length, text.length() - rest.length()).indexOf('\n') >= 0;
    }

    /** How many characters of an item are its title; none or fewer if it has none. */
    static int titleLength(ListItem item, List<Inline> content, String text, Labels labels) {
        int bold = labels == Labels.BOLD ? boldTitle(content.get(0), text) : 0;
        if (bold > 0) {
            return bold;
        } else if (isLink(content.get(0))) {
            return InlineText.length(content.get(0));
        } else if (labels == Labels.PLAIN) {
            int label = RunInLabel.lengthIn(text);
            return label > 0 ? Labels.endOfWords(text, label) : boldTitle(content.get(0), text);
        }
        if (content.size() > 1
                && content.get(0) instanceof Text tag
                && content.get(1) instanceof Link link
                && isTag(tag.text())) {
            int end = tag.text().length() + InlineText.length(link);
            return end + closingLength(tag.text(), text.substring(end));
        }
        return headsMore(item, content) ? text.length() : 0;
    }

    /** Where the link leads that a paragraph opens with; nowhere if it opens with none. */
    static String targetOf(SourceBlock block) {
        return block.content().isEmpty()
                ? ""
                : link(block.content().get(0)).map(Link::target).orElse("");
    }

    /** A link, in bold type or not. */
    private static Optional<Link> link(Inline inline) {
        if (inline instanceof Strong strong && strong.content().size() == 1) {
            return link(strong.content().get(0));
        }
        return inline instanceof Link link ? Optional.of(link) : Optional.empty();
    }

    private static boolean isLink(Inline inline) {
        return link(inline).isPresent();
    }

    /** How many characters behind a link belong to the quotation mark before it. */
    private static int closingLength(String tag, String rest) {
        var opening = tag.stripTrailing();
        int pair = opening.isEmpty() ? -1 : QUOTES.indexOf(opening.charAt(opening.length() - 1));
        int mark = rest.startsWith(",") ? 1 : 0;
        return pair >= 0
                        && mark < rest.length()
                        && CLOSING_QUOTES.indexOf(rest.charAt(mark)) == pair
                ? mark + 1
                : 0;
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

    /** The length of what is bold at the start of a text, if it is a title; else 0. */
    private static int boldTitle(Inline first, String text) {
        return first instanceof Strong strong ? boldTitle(InlineText.length(strong), text) : 0;
    }

    private static int boldTitle(int bold, String text) {
        var title = text.substring(0, bold).stripTrailing();
        if (title.endsWith(":")) {
            return title.length() - 1;
        }
        var rest = text.substring(bold);
        boolean ends = rest.isBlank() || rest.charAt(0) == ':' || opensWithDash(rest);
        return ends || title.endsWith(".") || title.endsWith("!") || title.endsWith("?")
                ? title.length()
                : 0;
    }

    /** “ — and what it costs”. */
    private static boolean opensWithDash(String rest) {
        var text = rest.stripLeading();
        return text.length() < rest.length()
                && (text.startsWith("—") || text.startsWith("–") || text.startsWith("- "));
    }
}
