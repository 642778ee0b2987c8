package org.copydesk.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.model.Block;
import org.copydesk.model.Brief;
import org.copydesk.model.Figure;
import org.copydesk.model.Footnote;
import org.copydesk.model.Issue;
import org.copydesk.model.Item;
import org.copydesk.model.Letter;
import org.copydesk.model.ListBlock;
import org.copydesk.model.Paragraph;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.Passage;
import org.copydesk.model.Promotion;
import org.copydesk.model.Quote;
import org.copydesk.model.Roundup;
import org.copydesk.model.Section;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Story;
import org.copydesk.model.Table;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;

/**
 * Tells for each line of an issue what it is.
 *
 * <p>The lines are those of the source, or, for a notation that is not made of lines, those of the
 * issue’s plain-text form.
 */
public final class LineRoles {

    private static final Pattern POSTSCRIPT = Pattern.compile("[\\s\\u00A0\\u200B]*(P\\.)+S\\b");

    private final LineSheet sheet;
    private int containers;

    private LineRoles(SourceText source, SourceMap map) {
        sheet = new LineSheet(source, map);
    }

    /** The roles of all lines that are not blank, in order. */
    public static List<LineRole> of(ParsedIssue parsed) {
        if (parsed.notation().equals(Notation.TEXT)) {
            return new LineRoles(parsed.source(), parsed.sourceMap()).roles(parsed.issue());
        }
        var layout = TextLayout.of(parsed);
        return new LineRoles(SourceText.of(layout.text()), layout.sourceMap())
                .roles(parsed.issue());
    }

    /**
     * The roles as a table: a header and a row for each line, fields parted by tabs, every row
     * ended by LF.
     */
    public static String tsv(ParsedIssue parsed) {
        var table = new StringBuilder("line\tcontainer\trole\tlabel\ttext\n");
        of(parsed).forEach(role -> table.append(role.tsv()).append('\n'));
        return table.toString();
    }

    private List<LineRole> roles(Issue issue) {
        blocks(issue.front(), "front", "chrome");
        issue.letter().ifPresent(this::letter);
        issue.sections().forEach(this::section);
        issue.footer().ifPresent(footer -> blocks(footer.blocks(), "footer", "text"));
        return sheet.roles();
    }

    private void letter(Letter letter) {
        sheet.mark(letter.salutation(), "letter", "salutation");
        blocks(letter.blocks(), "letter", "paragraph");
        letter.signOff().forEach(line -> sheet.mark(line, "letter", "sign-off"));
        letter.signature().forEach(line -> sheet.mark(line, "letter", "signature"));
        letter.postscripts()
                .forEach(
                        block ->
                                block(
                                        block,
                                        "letter",
                                        isPostscript(block) ? "postscript" : "paragraph"));
    }

    private static boolean isPostscript(Block block) {
        return block instanceof Paragraph && POSTSCRIPT.matcher(block.plainText()).lookingAt();
    }

    private void section(Section section) {
        if (section.title().isPresent() || !section.blocks().isEmpty()) {
            var container = next("section");
            sheet.mark(section.title(), container, "heading");
            blocks(section.blocks(), container, "paragraph");
        }
        section.items().forEach(this::item);
    }

    private String next(String container) {
        containers++;
        return container + "-" + containers;
    }

    private void item(Item item) {
        if (item instanceof Story story) {
            story(story, next("story"));
        } else if (item instanceof Roundup roundup) {
            roundup(roundup, next("roundup"));
        } else if (item instanceof Brief brief) {
            var container = next("brief");
            sheet.mark(brief.headline(), container, "headline");
            blocks(brief.blocks(), container, "paragraph");
        } else if (item instanceof Promotion promotion) {
            var container = next("promotion");
            sheet.mark(promotion.heading(), container, "heading");
            sheet.mark(promotion.figure(), container, "caption");
            blocks(promotion.blocks(), container, "text");
        }
    }

    private void story(Story story, String container) {
        sheet.mark(story.figure(), container, "caption");
        sheet.mark(story.headline(), container, "headline");
        sheet.mark(story.byline(), container, "byline");
        sheet.mark(story.dek(), container, "dek");
        story.passages().forEach(passage -> passage(passage, container));
    }

    private void passage(Passage passage, String container) {
        passage.label().ifPresent(label -> sheet.label(label, container));
        var rest = new ArrayList<>(passage.blocks());
        if (passage.label().isPresent()
                && !rest.isEmpty()
                && rest.get(0) instanceof Paragraph first) {
            sheet.continuation(first, container);
            rest.remove(0);
        }
        blocks(rest, container, "paragraph");
    }

    private void roundup(Roundup roundup, String container) {
        sheet.mark(roundup.figure(), container, "caption");
        sheet.mark(roundup.headline(), container, "headline");
        sheet.mark(roundup.dek(), container, "dek");
        for (var entry : roundup.entries()) {
            sheet.mark(entry.title(), container, "bullet");
            blocks(entry.blocks(), container, "bullet");
        }
        blocks(roundup.closing(), container, "paragraph");
    }

    private void blocks(List<Block> blocks, String container, String role) {
        blocks.forEach(block -> block(block, container, role));
    }

    private void block(Block block, String container, String role) {
        boolean promoted = role.equals("text") || role.equals("chrome");
        if (block instanceof Figure figure) {
            figure(figure, container, role);
        } else if (block instanceof ListBlock list) {
            list.items()
                    .forEach(item -> blocks(item.blocks(), container, promoted ? role : "bullet"));
        } else if (block instanceof Quote quote) {
            blocks(quote.blocks(), container, role);
        } else if (block instanceof Footnote note) {
            blocks(note.blocks(), container, role);
        } else if (block instanceof Table table) {
            table.rows().forEach(row -> sheet.mark(row, container, role));
        } else {
            sheet.mark(block, container, role);
        }
    }

    /** What stands under a picture is said by the issue, as the lines around it are. */
    private void figure(Figure figure, String container, String role) {
        boolean apart = container.equals("footer") || role.equals("chrome");
        sheet.mark(figure.image(), container, apart ? role : "caption");
        figure.caption().stream().limit(1).forEach(words -> sheet.mark(words, container, role));
        sheet.mark(figure, container, apart ? role : "caption");
    }
}
