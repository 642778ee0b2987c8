package org.copydesk.render;

import java.util.List;
import java.util.Optional;
import org.copydesk.model.Block;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.Entry;
import org.copydesk.model.Figure;
import org.copydesk.model.Footnote;
import org.copydesk.model.Heading;
import org.copydesk.model.Inline;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Quote;
import org.copydesk.model.RawBlock;
import org.copydesk.model.Roundup;
import org.copydesk.model.Rule;
import org.copydesk.model.Section;
import org.copydesk.model.Table;
import org.copydesk.model.Text;

/**
 * Whether the blocks of a list can stand without blank lines between them, which is what makes a
 * list tight.
 */
final class MarkdownLists {

    private MarkdownLists() {}

    /** The blocks without those that leave no trace in Markdown. */
    static List<Block> printed(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (isNothing(blocks.get(i))) {
                return blocks.stream().filter(each -> !isNothing(each)).toList();
            }
        }
        return blocks;
    }

    /** The tables and lists that leave no trace in Markdown. */
    static List<Block> withoutTrace(List<Block> blocks) {
        return blocks.stream()
                .filter(each -> isNothing(each) && !(each instanceof Paragraph))
                .toList();
    }

    /** Whether content is but texts that are empty. */
    static boolean isEmpty(List<Inline> content) {
        for (int i = 0; i < content.size(); i++) {
            if (!(content.get(i) instanceof Text text) || !text.text().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /**
     * The first item of a section, if it is a roundup that is known by its place and its entries:
     * right below the title of the section, or its text. Below words that look like a label it
     * would be part of a story.
     */
    static Optional<Roundup> knownByPlace(Section section) {
        boolean begun =
                section.title().isPresent()
                        || !section.blocks().isEmpty() && !BoldOpenings.areIn(section.blocks());
        return section.items().stream()
                .limit(begun ? 1 : 0)
                .filter(Roundup.class::isInstance)
                .map(Roundup.class::cast)
                .filter(MarkdownLists::isKnownByEntries)
                .findFirst();
    }

    private static boolean isKnownByEntries(Roundup roundup) {
        return roundup.figure().isEmpty()
                && roundup.headline().isEmpty()
                && roundup.dek().isEmpty()
                && !roundup.entries().isEmpty()
                && roundup.entries().stream().noneMatch(entry -> isEmpty(entry.title().content()));
    }

    private static boolean isNothing(Block block) {
        if (block instanceof Paragraph paragraph) {
            return isEmpty(paragraph.content());
        }
        return block instanceof ListBlock list && list.items().isEmpty()
                || block instanceof Table table
                        && table.rows().stream().allMatch(row -> row.cells().isEmpty());
    }

    static boolean canBeTight(ListBlock list) {
        for (var item : list.items()) {
            if (!canBeTight(item.blocks())) {
                return false;
            }
        }
        return true;
    }

    /**
     * A title takes the first paragraph into its line; before any other block it is one of its own.
     */
    static boolean canBeTight(Entry entry) {
        var blocks = printed(entry.blocks());
        boolean apart =
                !isEmpty(entry.title().content())
                        && !blocks.isEmpty()
                        && !(blocks.get(0) instanceof Paragraph);
        return canBeTight(blocks)
                && (!apart || canFollow(new Paragraph(entry.title().content()), blocks.get(0)));
    }

    static boolean canBeTight(List<Block> content) {
        var blocks = printed(content);
        for (int i = 1; i < blocks.size(); i++) {
            if (!canFollow(blocks.get(i - 1), blocks.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether blank lines in the list show that it is loose. */
    static boolean canBeLoose(ListBlock list) {
        return list.items().size() > 1
                || list.items().stream().anyMatch(item -> printed(item.blocks()).size() > 1);
    }

    /** Whether a block is still itself on the line after another. */
    private static boolean canFollow(Block before, Block after) {
        if (before instanceof RawBlock || before instanceof Table || before instanceof Footnote) {
            return false;
        }
        if (after instanceof RawBlock || after instanceof Footnote) {
            return false;
        }
        if (before instanceof Heading || before instanceof CodeBlock || before instanceof Rule) {
            return true;
        }
        if (after instanceof ListBlock list) {
            return canInterrupt(list);
        }
        if (after instanceof Quote) {
            return !(before instanceof Quote);
        }
        return !(after instanceof Paragraph || after instanceof Figure || after instanceof Table);
    }

    /** A list breaks into a paragraph only if it starts with 1, and not with an empty item. */
    private static boolean canInterrupt(ListBlock list) {
        ListItem first = list.items().get(0);
        return list.start() == 1 && !printed(first.blocks()).isEmpty();
    }
}
