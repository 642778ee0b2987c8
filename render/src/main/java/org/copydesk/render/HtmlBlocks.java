package org.copydesk.render;

import java.util.List;
import org.copydesk.model.Block;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.Figure;
import org.copydesk.model.Footnote;
import org.copydesk.model.Heading;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.Line;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Quote;
import org.copydesk.model.RawBlock;
import org.copydesk.model.Rule;
import org.copydesk.model.Table;
import org.copydesk.model.TableCell;
import org.copydesk.model.TableRow;

/** Writes blocks, and what holds blocks in it. */
abstract class HtmlBlocks extends HtmlWords {

    /** The headings of the item, the letter or the section that is open. */
    HtmlLadder ladder;

    HtmlBlocks(HtmlOutput out, HtmlNotes notes, LossLog log, HtmlRaw raw, int titleLevel) {
        super(out, notes, log, raw);
        ladder = new HtmlLadder(titleLevel);
    }

    @Override
    public HtmlWords visit(Paragraph paragraph) {
        out.markup("<p>");
        nodes(paragraph.content());
        out.line("</p>");
        return this;
    }

    final void paragraph(String name, Line line) {
        out.markup("<p class=\"" + name + "\">");
        nodes(line.content());
        out.line("</p>");
    }

    @Override
    public HtmlWords visit(Heading heading) {
        if (!isVisible(heading.content())) {
            return this;
        }
        heading(ladder.step(heading.level()), "", heading.content());
        return this;
    }

    /** A heading that shows nothing would only be a stumbling block. */
    final void heading(int level, String name, List<Inline> content) {
        if (!isVisible(content)) {
            return;
        }
        out.markup("<h" + level + (name.isEmpty() ? ">" : " class=\"" + name + "\">"));
        nodes(content);
        out.line("</h" + level + ">");
    }

    static boolean isVisible(List<Inline> content) {
        for (var each : content) {
            if (!each.plainText().isBlank() || !each.all(Image.class).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public HtmlWords visit(ListBlock list) {
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
    public HtmlWords visit(ListItem item) {
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
    public HtmlWords visit(Figure figure) {
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

    private void caption(Figure figure) {
        if (!figure.caption().isEmpty()) {
            out.markup("<figcaption>");
            nodes(figure.caption());
            out.line("</figcaption>");
        }
    }

    @Override
    public HtmlWords visit(Quote quote) {
        out.line("<blockquote>");
        nodes(quote.blocks());
        out.line("</blockquote>");
        return this;
    }

    @Override
    public HtmlWords visit(CodeBlock block) {
        out.markup("<pre><code");
        if (!block.language().isBlank()) {
            out.attribute("class", "language-" + block.language().strip().replaceAll("\\s.*", ""));
        }
        out.markup(">").text(block.code()).line("</code></pre>");
        return this;
    }

    @Override
    public HtmlWords visit(Table table) {
        new HtmlTable(table, out).write(this);
        return this;
    }

    @Override
    public HtmlWords visit(TableRow row) {
        return nodes(row.cells());
    }

    @Override
    public HtmlWords visit(TableCell cell) {
        return nodes(cell.content());
    }

    @Override
    public HtmlWords visit(Rule rule) {
        out.line("<hr>");
        return this;
    }

    @Override
    public HtmlWords visit(RawBlock block) {
        if (raw.isMarkup(block.format())) {
            out.markup("<div class=\"raw\">").markup(raw.block(block)).line("</div>");
            return this;
        }
        log.add(block, "that markup of " + block.format() + " is not text");
        out.markup("<pre class=\"raw\"><code>").text(block.markup()).line("</code></pre>");
        return this;
    }

    @Override
    public HtmlWords visit(Footnote footnote) {
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

    final void group(String name, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            out.line("<div class=\"" + name + "\">");
            nodes(blocks);
            out.line("</div>");
        }
    }
}
