package org.copydesk.render;

import java.util.List;
import java.util.Optional;
import org.copydesk.model.Block;
import org.copydesk.model.Brief;
import org.copydesk.model.Code;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Entry;
import org.copydesk.model.Figure;
import org.copydesk.model.Footer;
import org.copydesk.model.Footnote;
import org.copydesk.model.FootnoteMark;
import org.copydesk.model.Heading;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.Issue;
import org.copydesk.model.Label;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.LineBreak;
import org.copydesk.model.Link;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Metadata;
import org.copydesk.model.Node;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Passage;
import org.copydesk.model.Promotion;
import org.copydesk.model.Quote;
import org.copydesk.model.RawBlock;
import org.copydesk.model.RawInline;
import org.copydesk.model.Roundup;
import org.copydesk.model.Rule;
import org.copydesk.model.Section;
import org.copydesk.model.Story;
import org.copydesk.model.Strikethrough;
import org.copydesk.model.Strong;
import org.copydesk.model.Subscript;
import org.copydesk.model.Superscript;
import org.copydesk.model.Table;
import org.copydesk.model.TableCell;
import org.copydesk.model.TableRow;
import org.copydesk.model.Text;
import org.copydesk.model.Visitor;

/** Writes an issue as one article. */
final class HtmlWriter implements Visitor<HtmlWriter> {

    private final HtmlOutput out;
    private final HtmlNotes notes;
    private final LossLog log;
    private final HtmlRaw raw;
    private final int titleLevel;

    /** The level of the headlines of items. */
    private int headlineLevel;

    /** The headings of the item, the letter or the section that is open. */
    private HtmlLadder ladder;

    private int openLinks;

    HtmlWriter(HtmlOutput out, HtmlNotes notes, LossLog log, HtmlRaw raw, int titleLevel) {
        this.out = out;
        this.notes = notes;
        this.log = log;
        this.raw = raw;
        this.titleLevel = titleLevel;
        this.headlineLevel = titleLevel + 1;
        this.ladder = new HtmlLadder(titleLevel);
    }

    @Override
    public HtmlWriter visit(Issue issue) {
        out.line("<article class=\"issue\">");
        issue.metadata().accept(this);
        group("front", issue.front());
        node(issue.letter()).nodes(issue.sections()).node(issue.footer());
        out.line("</article>");
        return this;
    }

    @Override
    public HtmlWriter visit(Metadata metadata) {
        if (!metadata.extra().isEmpty()) {
            log.add(metadata, "the metadata " + String.join(", ", metadata.extra().keySet()));
        }
        new HtmlMasthead(metadata, out).write(titleLevel);
        return this;
    }

    @Override
    public HtmlWriter visit(Letter letter) {
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
    public HtmlWriter visit(Section section) {
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
    public HtmlWriter visit(Footer footer) {
        ladder = new HtmlLadder(titleLevel);
        out.line("<footer class=\"colophon\">");
        nodes(footer.blocks());
        out.line("</footer>");
        return this;
    }

    @Override
    public HtmlWriter visit(Story story) {
        var end = open("story", story.headline(), story.dek(), story.byline());
        node(story.figure()).nodes(story.passages());
        out.line(end);
        return this;
    }

    @Override
    public HtmlWriter visit(Roundup roundup) {
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
    public HtmlWriter visit(Brief brief) {
        var end = open("brief", Optional.of(brief.headline()), Optional.empty(), Optional.empty());
        nodes(brief.blocks());
        out.line(end);
        return this;
    }

    @Override
    public HtmlWriter visit(Promotion promotion) {
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
    public HtmlWriter visit(Passage passage) {
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
    public HtmlWriter visit(Label label) {
        out.markup("<strong class=\"label\">").text(label.printed()).markup("</strong>");
        return this;
    }

    @Override
    public HtmlWriter visit(Entry entry) {
        out.markup("<li>");
        var blocks = entry.blocks();
        boolean runIn = !blocks.isEmpty() && blocks.get(0) instanceof Paragraph;
        boolean titled = !entry.title().content().isEmpty();
        if (titled || runIn) {
            out.markup("<p>");
            if (titled) {
                title(entry.title(), blocks.isEmpty());
            }
            if (runIn) {
                out.markup(titled ? " " : "");
                nodes(((Paragraph) blocks.get(0)).content());
            }
            out.line("</p>");
        }
        nodes(blocks.subList(runIn ? 1 : 0, blocks.size()));
        out.line("</li>");
        return this;
    }

    private void title(Line title, boolean alone) {
        var words = title.plainText();
        boolean marked =
                alone || words.isEmpty() || ".!?:".indexOf(words.charAt(words.length() - 1)) >= 0;
        out.markup("<strong class=\"entry-title\">");
        nodes(title.content());
        out.markup(marked ? "</strong>" : ":</strong>");
    }

    @Override
    public HtmlWriter visit(Line line) {
        return nodes(line.content());
    }

    // Blocks

    @Override
    public HtmlWriter visit(Paragraph paragraph) {
        out.markup("<p>");
        nodes(paragraph.content());
        out.line("</p>");
        return this;
    }

    private void paragraph(String name, Line line) {
        out.markup("<p class=\"" + name + "\">");
        nodes(line.content());
        out.line("</p>");
    }

    @Override
    public HtmlWriter visit(Heading heading) {
        if (!isVisible(heading.content())) {
            return this;
        }
        heading(ladder.step(heading.level()), "", heading.content());
        return this;
    }

    /** A heading that shows nothing would only be a stumbling block. */
    private void heading(int level, String name, List<Inline> content) {
        if (!isVisible(content)) {
            return;
        }
        out.markup("<h" + level + (name.isEmpty() ? ">" : " class=\"" + name + "\">"));
        nodes(content);
        out.line("</h" + level + ">");
    }

    private static boolean isVisible(List<Inline> content) {
        for (var each : content) {
            if (!each.plainText().isBlank() || !each.all(Image.class).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public HtmlWriter visit(ListBlock list) {
        out.markup(list.ordered() ? "<ol" : "<ul");
        if (list.start() != 1) {
            out.attribute("start", String.valueOf(list.start()));
        }
        if (list.items().stream().anyMatch(item -> item.task() != ListItem.Task.NONE)) {
            out.attribute("class", "tasks");
        }
        out.line(">");
        for (ListItem item : list.items()) {
            item(item, list.loose());
        }
        out.line(list.ordered() ? "</ol>" : "</ul>");
        return this;
    }

    @Override
    public HtmlWriter visit(ListItem item) {
        item(item, false);
        return this;
    }

    /**
     * The paragraph that opens an item of a list that is not loose is its line, not a paragraph.
     */
    private void item(ListItem item, boolean loose) {
        boolean task = item.task() != ListItem.Task.NONE;
        boolean words = !item.blocks().isEmpty() && item.blocks().get(0) instanceof Paragraph;
        boolean wrapped =
                words
                        && (loose
                                || item.blocks().size() > 1
                                        && item.blocks().get(1) instanceof Paragraph);
        out.markup("<li>").markup(wrapped ? "<p>" : "").markup(task ? "<label>" : "");
        if (task) {
            boolean done = item.task() == ListItem.Task.DONE;
            out.markup("<input type=\"checkbox\" disabled" + (done ? " checked> " : "> "));
        }
        if (words) {
            nodes(((Paragraph) item.blocks().get(0)).content());
        }
        out.markup(task ? "</label>" : "").markup(wrapped ? "</p>" : "");
        var rest = item.blocks().subList(words ? 1 : 0, item.blocks().size());
        out.markup(rest.isEmpty() ? "" : "\n");
        nodes(rest);
        out.line("</li>");
    }

    @Override
    public HtmlWriter visit(Figure figure) {
        var source = HtmlAddress.picture(figure.image().source());
        if (source.isEmpty()) {
            placeholder(figure);
            return this;
        }
        out.line("<figure>");
        var target = target(figure, figure.target());
        target.ifPresent(address -> out.markup("<a").attribute("href", address).markup(">"));
        figure.image().accept(this);
        out.line(target.isPresent() ? "</a>" : "");
        caption(figure);
        out.line("</figure>");
        return this;
    }

    /** Where there is no picture to show, its words are shown: a broken picture says nothing. */
    private void placeholder(Figure figure) {
        lostSource(figure.image());
        out.line("<figure class=\"placeholder\">");
        var target = target(figure, figure.target());
        if (!figure.image().alternative().isBlank()) {
            out.markup("<p>");
            target.ifPresent(address -> out.markup("<a").attribute("href", address).markup(">"));
            out.text(figure.image().alternative())
                    .markup(target.isPresent() ? "</a>" : "")
                    .line("</p>");
        }
        caption(figure);
        out.line("</figure>");
    }

    private void lostSource(Image image) {
        if (!image.source().isEmpty()) {
            log.add(image, "the source of a picture, which is not safe to load");
        }
    }

    private void caption(Figure figure) {
        if (!figure.caption().isEmpty()) {
            out.markup("<figcaption>");
            nodes(figure.caption());
            out.line("</figcaption>");
        }
    }

    /** Where a link may lead; what it may not is lost. */
    private Optional<String> target(Node link, String target) {
        var address = HtmlAddress.link(target);
        if (address.isEmpty() && !target.isEmpty()) {
            log.add(link, "the target of a link, which is not safe to follow");
        }
        return address;
    }

    @Override
    public HtmlWriter visit(Quote quote) {
        out.line("<blockquote>");
        nodes(quote.blocks());
        out.line("</blockquote>");
        return this;
    }

    @Override
    public HtmlWriter visit(CodeBlock block) {
        out.markup("<pre><code");
        if (!block.language().isBlank()) {
            out.attribute("class", "language-" + block.language().strip().replaceAll("\\s.*", ""));
        }
        out.markup(">").text(block.code()).line("</code></pre>");
        return this;
    }

    @Override
    public HtmlWriter visit(Table table) {
        new HtmlTable(table, out).write(this);
        return this;
    }

    @Override
    public HtmlWriter visit(TableRow row) {
        return nodes(row.cells());
    }

    @Override
    public HtmlWriter visit(TableCell cell) {
        return nodes(cell.content());
    }

    @Override
    public HtmlWriter visit(Rule rule) {
        out.line("<hr>");
        return this;
    }

    @Override
    public HtmlWriter visit(RawBlock block) {
        if (raw.isMarkup(block.format())) {
            out.markup("<div class=\"raw\">").markup(raw.block(block)).line("</div>");
            return this;
        }
        log.add(block, "that markup of " + block.format() + " is not text");
        out.markup("<pre class=\"raw\"><code>").text(block.markup()).line("</code></pre>");
        return this;
    }

    @Override
    public HtmlWriter visit(Footnote footnote) {
        int number = notes.numberOf(footnote.label()).orElse(0);
        out.markup("<aside class=\"footnote\" role=\"doc-footnote\"");
        boolean first = notes.isFirst(footnote);
        if (first) {
            out.attribute("id", notes.noteId(number));
        } else {
            log.add(footnote, "a second footnote under one label");
        }
        out.line(">").markup("<span class=\"number\">" + number + ".</span> ");
        nodes(footnote.blocks());
        if (first) {
            notes.markIds(footnote, number).forEach(this::backLink);
        }
        out.line("</aside>");
        return this;
    }

    private void backLink(String id) {
        out.markup("<a class=\"back\" role=\"doc-backlink\"")
                .attribute("href", "#" + id)
                .line(">↩</a>");
    }

    private void group(String name, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            out.line("<div class=\"" + name + "\">");
            nodes(blocks);
            out.line("</div>");
        }
    }

    private HtmlWriter node(Optional<? extends Node> node) {
        node.ifPresent(each -> each.accept(this));
        return this;
    }

    private HtmlWriter nodes(List<? extends Node> nodes) {
        var pieces = raw.pieces(nodes, openLinks > 0);
        for (int i = 0; i < nodes.size(); i++) {
            if (pieces.containsKey(i)) {
                piece(pieces.get(i));
            } else {
                nodes.get(i).accept(this);
            }
        }
        return this;
    }

    // Inline content

    private HtmlWriter element(String name, List<Inline> content) {
        out.markup("<" + name + ">");
        nodes(content);
        out.markup("</" + name + ">");
        return this;
    }

    @Override
    public HtmlWriter visit(Text text) {
        if (!HtmlText.isAllowed(text.text())) {
            log.add(text, "a control character");
        }
        out.text(text.text());
        return this;
    }

    @Override
    public HtmlWriter visit(Emphasis emphasis) {
        return element("em", emphasis.content());
    }

    @Override
    public HtmlWriter visit(Strong strong) {
        return element("strong", strong.content());
    }

    @Override
    public HtmlWriter visit(Strikethrough strikethrough) {
        return element("del", strikethrough.content());
    }

    @Override
    public HtmlWriter visit(Superscript superscript) {
        return element("sup", superscript.content());
    }

    @Override
    public HtmlWriter visit(Subscript subscript) {
        return element("sub", subscript.content());
    }

    @Override
    public HtmlWriter visit(Link link) {
        if (openLinks > 0) {
            log.add(link, "a link inside a link");
            return nodes(link.content());
        }
        var address = target(link, link.target());
        if (address.isEmpty()) {
            return nodes(link.content());
        }
        out.markup("<a").attribute("href", address.get());
        title(link.title());
        out.markup(">");
        openLinks++;
        nodes(link.content());
        openLinks--;
        out.markup("</a>");
        return this;
    }

    private void title(String title) {
        if (!title.isEmpty()) {
            out.attribute("title", title);
        }
    }

    @Override
    public HtmlWriter visit(Image image) {
        var source = HtmlAddress.picture(image.source());
        if (source.isEmpty()) {
            lostSource(image);
            out.markup("<em class=\"picture\">").text(image.alternative()).markup("</em>");
            return this;
        }
        out.markup("<img").attribute("src", source.get()).attribute("alt", image.alternative());
        title(image.title());
        out.markup(">");
        return this;
    }

    @Override
    public HtmlWriter visit(Code code) {
        out.markup("<code>").text(code.code()).markup("</code>");
        return this;
    }

    @Override
    public HtmlWriter visit(LineBreak lineBreak) {
        out.line("<br>");
        return this;
    }

    @Override
    public HtmlWriter visit(RawInline piece) {
        log.add(piece, "that markup of " + piece.format() + " is not text");
        out.markup("<code class=\"raw\">").text(piece.markup()).markup("</code>");
        return this;
    }

    private void piece(String markup) {
        openLinks += markup.startsWith("<a ") ? 1 : markup.startsWith("</a>") ? -1 : 0;
        out.markup(markup);
    }

    @Override
    public HtmlWriter visit(FootnoteMark mark) {
        var number = notes.numberOf(mark.label());
        if (number.isEmpty()) {
            log.add(mark, "what a footnote mark refers to");
            out.markup("<sup>").text(mark.label()).markup("</sup>");
        } else {
            var id = notes.nextMarkId(mark, number.get());
            out.markup("<sup class=\"mark\"").attribute("id", id).markup(">");
            var words = String.valueOf(number.get());
            if (openLinks == 0) {
                out.markup("<a role=\"doc-noteref\"")
                        .attribute("href", "#" + notes.noteId(number.get()));
                out.markup(">" + words + "</a></sup>");
            } else {
                out.markup(words + "</sup>");
            }
        }
        return this;
    }
}
