package org.copydesk.render;

import java.util.List;
import org.copydesk.model.Block;
import org.copydesk.model.CodeBlock;
import org.copydesk.model.Figure;
import org.copydesk.model.Footnote;
import org.copydesk.model.Heading;
import org.copydesk.model.Inline;
import org.copydesk.model.ListBlock;
import org.copydesk.model.ListItem;
import org.copydesk.model.Node;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Quote;
import org.copydesk.model.RawBlock;
import org.copydesk.model.Rule;
import org.copydesk.model.Table;
import org.copydesk.model.TableCell;
import org.copydesk.model.TableRow;
import org.copydesk.render.MarkdownPiece.Style;

/** Writes blocks, and what holds blocks in it. */
abstract class MarkdownBlocks extends MarkdownWords {

    /** The largest number that a list may start with. */
    private static final long LARGEST_NUMBER = 999_999_999;

    final MarkdownPage page;

    MarkdownBlocks(MarkdownNotes notes, LossLog log, MarkdownPage page) {
        super(notes, log);
        this.page = page;
    }

    final MarkdownBlocks blocks(List<Block> blocks) {
        tellTraceless(blocks);
        for (Block block : MarkdownLists.printed(blocks)) {
            block.accept(this);
        }
        return this;
    }

    final void tellTraceless(List<Block> blocks) {
        if (log.read) {
            MarkdownLists.withoutTrace(blocks)
                    .forEach(
                            each ->
                                    log.add(
                                            each,
                                            "a table without cells, or a list without items"));
        }
    }

    @Override
    public MarkdownBlocks visit(Paragraph paragraph) {
        checkShape(paragraph, paragraph.content());
        inlines(paragraph.content());
        return paragraph();
    }

    final void checkShape(Node node, List<Inline> content) {
        if (MarkdownShapes.isFigure(content)) {
            log.add(node, "that a picture is not a figure");
        } else if (MarkdownShapes.isLineBreak(content)) {
            log.add(node, "a line break that stands alone");
        }
    }

    /** Writes the line as a paragraph. */
    final MarkdownBlocks paragraph() {
        var place = page.beginParagraph(!notes.isEmpty());
        takeLine().write(place, page.lines);
        return this;
    }

    @Override
    public MarkdownBlocks visit(Heading heading) {
        if (heading.level() < 4) {
            log.add(heading, "that the level of a heading is " + heading.level());
        }
        return heading(Math.max(4, heading.level()), collect(heading.content()));
    }

    final MarkdownBlocks heading(int level, MarkdownLine words) {
        page.begin();
        var printed = print(words, MarkdownPlace.Kind.HEADING);
        page.lines.lines("#".repeat(level) + (printed.isEmpty() ? "" : " " + printed));
        return this;
    }

    @Override
    public MarkdownBlocks visit(ListBlock list) {
        boolean tight = !list.loose() && MarkdownLists.canBeTight(list);
        if (list.loose() ? !MarkdownLists.canBeLoose(list) : !tight) {
            log.add(list, list.loose() ? "that a list is loose" : "that a list is not loose");
        }
        if (list.start() > LARGEST_NUMBER) {
            log.add(list, "the number that a list starts with");
        }
        page.begin();
        char mark = list.ordered() ? page.level().delimiter() : page.level().bullet();
        long number = Math.min(list.start(), LARGEST_NUMBER);
        boolean first = true;
        for (ListItem item : list.items()) {
            if (!first && !tight) {
                page.lines.blank();
            }
            first = false;
            page.openItem(
                    list.ordered()
                            ? Math.min(number++, LARGEST_NUMBER) + String.valueOf(mark)
                            : String.valueOf(mark),
                    tight,
                    mark);
            item.accept(this);
            page.closeItem();
        }
        page.level().end(mark);
        return this;
    }

    @Override
    public MarkdownBlocks visit(ListItem item) {
        var printed = MarkdownLists.printed(item.blocks());
        boolean startsWithWords = !printed.isEmpty() && printed.get(0) instanceof Paragraph;
        if (item.task() != ListItem.Task.NONE) {
            if (startsWithWords
                    && MarkdownShapes.canBeTask(((Paragraph) printed.get(0)).content())) {
                line.markup(item.task() == ListItem.Task.DONE ? "[x] " : "[ ] ");
            } else {
                log.add(item, "that an item is a task");
            }
        } else if (startsWithWords
                && MarkdownShapes.readsAsTask(((Paragraph) printed.get(0)).content())) {
            log.add(item, "that an item is no task");
        }
        return blocks(printed);
    }

    @Override
    public MarkdownBlocks visit(Figure figure) {
        boolean linked = !figure.target().isEmpty();
        if (linked) {
            line.openLink();
        }
        figure.image().accept(this);
        if (linked) {
            line.target(figure.target(), "");
        }
        if (!figure.caption().isEmpty()) {
            line.lineBreak().open(Style.EMPHASIS);
            inlines(figure.caption()).line.close(Style.EMPHASIS);
        }
        paragraph();
        page.endInPicture();
        return this;
    }

    @Override
    public MarkdownBlocks visit(Quote quote) {
        return contain("> ", "> ", quote.blocks());
    }

    @Override
    public MarkdownBlocks visit(Footnote footnote) {
        if (!MarkdownNotes.label(footnote.label()).equals(footnote.label())) {
            log.add(footnote, "the label of a footnote");
        }
        if (!notes.isFirst(footnote)) {
            log.add(footnote, "a second footnote under one label");
        }
        if (page.isInContainer()) {
            log.add(footnote, "a footnote inside another block");
        }
        return contain(
                "[^" + MarkdownNotes.label(footnote.label()) + "]: ", "    ", footnote.blocks());
    }

    final MarkdownBlocks contain(String first, String others, List<Block> blocks) {
        page.begin();
        page.open(first, others);
        blocks(blocks);
        page.close();
        return this;
    }

    @Override
    public MarkdownBlocks visit(CodeBlock block) {
        if (!block.code().isEmpty() && !block.code().endsWith("\n")) {
            log.add(block, "that code does not end with a line end");
        }
        if (block.language().startsWith("{=")) {
            log.add(block, "that code is not raw markup");
        }
        return code(block, block.language(), block.code());
    }

    final MarkdownBlocks code(Block block, String language, String code) {
        if (code.indexOf('\r') >= 0 || code.indexOf('\0') >= 0) {
            log.add(block, "a carriage return or a null character in code");
        }
        checkBlankLines(block, code);
        page.begin();
        MarkdownCode.block(language, lineEnds(code)).forEach(page.lines::lines);
        return this;
    }

    /** To a reader a carriage return ends a line, which would stand outside what holds the code. */
    private static String lineEnds(String code) {
        return code.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** In a list, a line of blanks is as good as none. */
    private void checkBlankLines(Block block, String text) {
        if (page.isInItem() && text.lines().anyMatch(each -> !each.isEmpty() && each.isBlank())) {
            log.add(block, "blanks in an otherwise empty line of code");
        }
    }

    @Override
    public MarkdownBlocks visit(Table table) {
        page.begin();
        new MarkdownTable(table, log)
                .lines(cell -> print(collect(cell.content()), MarkdownPlace.Kind.CELL))
                .forEach(page.lines::lines);
        return this;
    }

    @Override
    public MarkdownBlocks visit(TableRow row) {
        throw new IllegalStateException("the rows are the table's");
    }

    @Override
    public MarkdownBlocks visit(TableCell cell) {
        throw new IllegalStateException("the cells are the table's");
    }

    @Override
    public MarkdownBlocks visit(Rule rule) {
        // At the very top it would open front matter, after a paragraph of a tight list it would
        // make a heading of that.
        boolean plain = !page.opensDocument() && !page.isInContainer();
        page.beginRule();
        page.lines.lines(plain ? "---" : "___");
        return this;
    }

    @Override
    public MarkdownBlocks visit(RawBlock raw) {
        boolean alone = MarkdownHtml.standsAlone(raw.markup());
        if (!raw.format().equals("html") || !alone || MarkdownRoles.isComment(raw.markup())) {
            return code(raw, "{=" + raw.format() + "}", raw.markup() + "\n");
        }
        checkBlankLines(raw, raw.markup());
        page.begin();
        page.lines.lines(raw.markup());
        return this;
    }
}
