package org.copydesk.render;

import java.util.List;
import java.util.Optional;
import org.copydesk.model.Block;
import org.copydesk.model.Brief;
import org.copydesk.model.Footer;
import org.copydesk.model.Issue;
import org.copydesk.model.Item;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.Node;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Passage;
import org.copydesk.model.Promotion;
import org.copydesk.model.Roundup;
import org.copydesk.model.Section;
import org.copydesk.model.Story;

/** Writes single parts of issues, as they stand in an issue. */
final class Snippets {

    private static final Story HEADED = Story.builder().headline("x").build();

    private final Renderer renderer;

    /** Writes parts that hold several blocks. */
    private final Renderer whole;

    /**
     * Snippets of a notation.
     *
     * @param rolesTold whether comments tell the roles of the blocks around
     */
    Snippets(Renderer renderer, boolean rolesTold) {
        this.renderer = renderer;
        whole = rolesTold ? new MarkdownRenderer(MarkdownRoles.ALWAYS) : renderer;
    }

    /** Whether a node is made of parts that can be written one by one. */
    static boolean hasParts(Node node) {
        return node instanceof Issue
                || node instanceof Letter
                || node instanceof Section
                || node instanceof Item
                || node instanceof Passage
                || node instanceof Footer;
    }

    /** A part as it stands in its parent, without blank lines around it. */
    String print(Node part, Node parent) {
        if (part instanceof Line line) {
            return line(line, parent);
        } else if (part instanceof Block block) {
            return item(List.of(block), List.of());
        } else if (part instanceof Item item) {
            return whole(item);
        } else if (part instanceof Passage passage) {
            var alone = whole(HEADED);
            return whole(HEADED.toBuilder().passage(passage).build())
                    .substring(alone.length())
                    .strip();
        }
        return whole.render(whole(part)).strip();
    }

    private String whole(Item item) {
        var section = new Section(Optional.empty(), List.of(), List.of(item));
        return whole.render(Issue.builder().section(section).build()).strip();
    }

    private static Issue whole(Node part) {
        var issue = Issue.builder();
        if (part instanceof Section section) {
            issue.section(section);
        } else if (part instanceof Letter letter) {
            issue.letter(letter);
        } else if (part instanceof Footer footer) {
            issue.footer(footer);
        } else {
            throw new IllegalArgumentException("can't be written alone: " + part);
        }
        return issue.build();
    }

    /** A headline or a title is marked as what it is; any other line stands as a paragraph does. */
    private String line(Line line, Node parent) {
        if (parent instanceof Section section && section.title().isPresent()) {
            return print(
                    Issue.builder()
                            .section(new Section(Optional.of(line), List.of(), List.of()))
                            .build());
        } else if (parent instanceof Story || parent instanceof Roundup) {
            return isHeadline(line, parent)
                    ? item(List.of(), List.of(Story.builder().headline(line).build()))
                    : paragraph(line);
        } else if (parent instanceof Brief) {
            return item(List.of(), List.of(new Brief(line, List.of())));
        } else if (parent instanceof Promotion) {
            return item(
                    List.of(),
                    List.of(new Promotion(Optional.of(line), "", Optional.empty(), List.of(), "")));
        }
        return paragraph(line);
    }

    private static boolean isHeadline(Line line, Node parent) {
        return parent.children().stream()
                .filter(Line.class::isInstance)
                .findFirst()
                .filter(line::equals)
                .isPresent();
    }

    private String paragraph(Line line) {
        return item(List.of(new Paragraph(line.content())), List.of());
    }

    private String item(List<Block> blocks, List<Item> items) {
        return print(Issue.builder().section(new Section(Optional.empty(), blocks, items)).build());
    }

    private String print(Issue issue) {
        return renderer.render(issue).strip();
    }
}
