package org.copydesk.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.model.Block;
import org.copydesk.model.Brief;
import org.copydesk.model.Figure;
import org.copydesk.model.Issue;
import org.copydesk.model.Item;
import org.copydesk.model.Letter;
import org.copydesk.model.ListBlock;
import org.copydesk.model.Node;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Passage;
import org.copydesk.model.Promotion;
import org.copydesk.model.Quote;
import org.copydesk.model.RawBlock;
import org.copydesk.model.Roundup;
import org.copydesk.model.Rule;
import org.copydesk.model.Section;
import org.copydesk.model.Story;

/**
 * What an issue says, a row for each headline, dek, label, bullet and paragraph: what is left when
 * links, emphasis and the sources of pictures are taken away.
 */
final class Rows {

    private final List<String> rows = new ArrayList<>();

    private Rows() {}

    static List<String> of(Issue issue) {
        var rows = new Rows();
        rows.blocks("front", "paragraph", issue.front());
        issue.letter().ifPresent(rows::letter);
        issue.sections().forEach(rows::section);
        return rows.rows;
    }

    private void letter(Letter letter) {
        line("letter", "salutation", letter.salutation());
        blocks("letter", "paragraph", letter.blocks());
        letter.signOff().forEach(line -> add("letter", "sign-off", line));
        letter.signature().forEach(line -> add("letter", "signature", line));
        blocks("letter", "postscript", letter.postscripts());
    }

    private void section(Section section) {
        line("section", "heading", section.title());
        blocks("section", "paragraph", section.blocks());
        section.items().forEach(this::item);
    }

    private void item(Item item) {
        if (item instanceof Story story) {
            story(story);
        } else if (item instanceof Roundup roundup) {
            roundup(roundup);
        } else if (item instanceof Brief brief) {
            line("brief", "headline", Optional.of(brief.headline()));
            blocks("brief", "paragraph", brief.blocks());
        } else if (item instanceof Promotion promotion) {
            line("promotion", "heading", promotion.heading());
            figure("promotion", promotion.figure());
            blocks("promotion", "text", promotion.blocks());
        }
    }

    private void story(Story story) {
        figure("story", story.figure());
        line("story", "headline", story.headline());
        line("story", "byline", story.byline());
        line("story", "dek", story.dek());
        story.passages().forEach(this::passage);
    }

    private void passage(Passage passage) {
        passage.label().ifPresent(label -> rows.add("story label " + folded(label.text())));
        blocks("story", "paragraph", passage.blocks());
    }

    private void roundup(Roundup roundup) {
        figure("roundup", roundup.figure());
        line("roundup", "headline", roundup.headline());
        line("roundup", "dek", roundup.dek());
        for (var entry : roundup.entries()) {
            add("roundup", "title", entry.title());
            blocks("roundup", "entry", entry.blocks());
        }
        blocks("roundup", "paragraph", roundup.closing());
    }

    private void figure(String container, Optional<Figure> figure) {
        figure.ifPresent(picture -> block(container, "", picture));
    }

    private void line(String container, String role, Optional<? extends Node> line) {
        line.ifPresent(words -> add(container, role, words));
    }

    private void blocks(String container, String role, List<? extends Block> blocks) {
        blocks.forEach(block -> block(container, role, block));
    }

    private void block(String container, String role, Block block) {
        if (block instanceof ListBlock list) {
            list.items().forEach(item -> blocks(container, "bullet", item.blocks()));
        } else if (block instanceof Quote quote) {
            blocks(container, role, quote.blocks());
        } else if (block instanceof Figure figure) {
            var words = folded(figure.image().alternative());
            rows.addAll(words.isEmpty() ? List.of() : List.of(container + " picture " + words));
            if (!figure.caption().isEmpty()) {
                add(container, role, new Paragraph(figure.caption()));
            }
        } else if (!(block instanceof Rule || block instanceof RawBlock)) {
            add(container, role, block);
        }
    }

    private void add(String container, String role, Node words) {
        rows.add(container + " " + role + " " + folded(words.plainText()));
    }

    private static String folded(String words) {
        return words.replaceAll("[\\s\\u00A0\\u200B\\uFEFF]+", " ").strip();
    }
}
