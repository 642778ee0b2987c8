package org.copydesk.render;

import java.util.List;
import java.util.Optional;
import org.copydesk.model.Block;
import org.copydesk.model.Brief;
import org.copydesk.model.Entry;
import org.copydesk.model.Footer;
import org.copydesk.model.Issue;
import org.copydesk.model.Label;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.Metadata;
import org.copydesk.model.Node;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Passage;
import org.copydesk.model.Promotion;
import org.copydesk.model.Roundup;
import org.copydesk.model.Section;
import org.copydesk.model.Story;

/** Writes an issue as one article. */
final class HtmlWriter extends HtmlBlocks {

    private final int titleLevel;

    /** The level of the headlines of items. */
    private int headlineLevel;

    HtmlWriter(HtmlOutput out, HtmlNotes notes, LossLog log, HtmlRaw raw, int titleLevel) {
        super(out, notes, log, raw, titleLevel);
        this.titleLevel = titleLevel;
        this.headlineLevel = titleLevel + 1;
    }

    @Override
    public HtmlWords visit(Issue issue) {
        out.line("<article class=\"issue\">");
        issue.metadata().accept(this);
        group("front", issue.front());
        node(issue.letter()).nodes(issue.sections()).node(issue.footer());
        out.line("</article>");
        return this;
    }

    @Override
    public HtmlWords visit(Metadata metadata) {
        if (!metadata.extra().isEmpty()) {
            log.add(metadata, "the metadata " + String.join(", ", metadata.extra().keySet()));
        }
        new HtmlMasthead(metadata, out).write(titleLevel);
        return this;
    }

    @Override
    public HtmlWords visit(Letter letter) {
        ladder = new HtmlLadder(titleLevel);
        var name =
                letter.salutation()
                        .map(Node::plainText)
                        .filter(words -> !words.isBlank())
                        .orElse("Letter");
        out.markup("<section class=\"letter\"").attribute("aria-label", name).line(">");
        letter.salutation().ifPresent(line -> paragraph("salutation", line));
        nodes(letter.blocks());
        letter.signOff().forEach(line -> paragraph("sign-off", line));
        letter.signature().forEach(line -> paragraph("signature", line));
        group("postscripts", letter.postscripts());
        out.line("</section>");
        return this;
    }

    @Override
    public HtmlWords visit(Section section) {
        boolean titled = section.title().isPresent() && isVisible(section.title().get().content());
        headlineLevel = titleLevel + (titled ? 2 : 1);
        ladder = new HtmlLadder(headlineLevel - 1);
        out.line(titled ? "<section class=\"section\">" : "<div class=\"section\">");
        section.title().ifPresent(title -> heading(titleLevel + 1, "", title.content()));
        nodes(section.blocks()).nodes(section.items());
        out.line(titled ? "</section>" : "</div>");
        return this;
    }

    @Override
    public HtmlWords visit(Footer footer) {
        ladder = new HtmlLadder(titleLevel);
        out.line("<footer class=\"colophon\">");
        nodes(footer.blocks());
        out.line("</footer>");
        return this;
    }

    @Override
    public HtmlWords visit(Story story) {
        var end = open("story", story.headline(), story.dek(), story.byline());
        node(story.figure()).nodes(story.passages());
        out.line(end);
        return this;
    }

    @Override
    public HtmlWords visit(Roundup roundup) {
        var end = open("roundup", roundup.headline(), roundup.dek(), Optional.empty());
        node(roundup.figure());
        if (!roundup.entries().isEmpty()) {
            out.line("<ul class=\"entries\">");
            nodes(roundup.entries());
            out.line("</ul>");
        }
        nodes(roundup.closing());
        out.line(end);
        return this;
    }

    @Override
    public HtmlWords visit(Brief brief) {
        var end = open("brief", Optional.of(brief.headline()), Optional.empty(), Optional.empty());
        nodes(brief.blocks());
        out.line(end);
        return this;
    }

    @Override
    public HtmlWords visit(Promotion promotion) {
        out.markup("<aside class=\"promotion\"");
        if (!promotion.sponsor().isBlank()) {
            out.attribute("aria-label", promotion.sponsor());
        }
        out.line(">");
        openItem(promotion.heading());
        promotion
                .heading()
                .ifPresent(heading -> heading(headlineLevel, "disclosure", heading.content()));
        node(promotion.figure()).nodes(promotion.blocks());
        out.line("</aside>");
        return this;
    }

    /** An article has a heading; an item without one is but a part of the section. */
    private String open(
            String item, Optional<Line> headline, Optional<Line> dek, Optional<Line> byline) {
        var element =
                headline.isPresent() && isVisible(headline.get().content()) ? "article" : "div";
        out.line("<" + element + " class=\"" + item + "\">");
        openItem(headline);
        if (headline.isPresent() || dek.isPresent() || byline.isPresent()) {
            out.line("<header>");
            headline.ifPresent(line -> heading(headlineLevel, "headline", line.content()));
            dek.ifPresent(line -> paragraph("dek", line));
            byline.ifPresent(line -> paragraph("byline", line));
            out.line("</header>");
        }
        return "</" + element + ">";
    }

    /** Headings inside an item stand below its headline, or in its place. */
    private void openItem(Optional<Line> headline) {
        boolean headed = headline.isPresent() && isVisible(headline.get().content());
        ladder = new HtmlLadder(headed ? headlineLevel : headlineLevel - 1);
    }

    @Override
    public HtmlWords visit(Passage passage) {
        passage.label()
                .ifPresentOrElse(
                        label -> labelled(label, passage.blocks()), () -> nodes(passage.blocks()));
        return this;
    }

    private void labelled(Label label, List<Block> blocks) {
        out.markup("<p>");
        label.accept(this);
        boolean runIn = !blocks.isEmpty() && blocks.get(0) instanceof Paragraph;
        if (runIn) {
            out.markup(" ");
            nodes(((Paragraph) blocks.get(0)).content());
        }
        out.line("</p>");
        nodes(blocks.subList(runIn ? 1 : 0, blocks.size()));
    }

    @Override
    public HtmlWords visit(Label label) {
        out.markup("<strong class=\"label\">").text(label.printed()).markup("</strong>");
        return this;
    }

    @Override
    public HtmlWords visit(Entry entry) {
        out.markup("<li>");
        var blocks = entry.blocks();
        boolean runIn = !blocks.isEmpty() && blocks.get(0) instanceof Paragraph;
        boolean titled = !entry.title().content().isEmpty();
        if (titled || runIn) {
            out.markup("<p>");
            if (titled) {
                title(entry.title(), blocks.isEmpty() || EntryMarks.areOwn(entry));
            }
            if (runIn) {
                out.markup(titled && !EntryMarks.areClose(entry) ? " " : "");
                nodes(((Paragraph) blocks.get(0)).content());
            }
            out.line("</p>");
        }
        nodes(blocks.subList(runIn ? 1 : 0, blocks.size()));
        out.line("</li>");
        return this;
    }

    private void title(Line title, boolean bare) {
        var words = title.plainText();
        boolean marked =
                bare || words.isEmpty() || ".!?:".indexOf(words.charAt(words.length() - 1)) >= 0;
        out.markup("<strong class=\"entry-title\">");
        nodes(title.content());
        out.markup(marked ? "</strong>" : ":</strong>");
    }

    @Override
    public HtmlWords visit(Line line) {
        return nodes(line.content());
    }
}
