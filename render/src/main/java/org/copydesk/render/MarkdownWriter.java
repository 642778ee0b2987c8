package org.copydesk.render;

import java.util.ArrayDeque;
import java.util.Deque;
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
import org.copydesk.render.MarkdownPiece.Style;

/** Lays an issue out as Markdown. */
final class MarkdownWriter implements Visitor<MarkdownWriter> {

    /** The largest number that a list may start with. */
    private static final long LARGEST_NUMBER = 999_999_999;

    private final MarkdownNotes notes;
    private final LossLog log;
    private final MarkdownLines lines;

    /** The containers that are open, the innermost first. */
    private final Deque<MarkdownLevel> levels = new ArrayDeque<>();

    /** Where inline content goes. */
    private MarkdownLine line = new MarkdownLine();

    private boolean opensDocument = true;
    private boolean opensItem;
    private int openItems;
    private int openLinks;

    MarkdownWriter(MarkdownNotes notes, LossLog log, MarkdownLines lines) {
        this.notes = notes;
        this.log = log;
        this.lines = lines;
        levels.push(new MarkdownLevel(false, ' '));
    }

    @Override
    public MarkdownWriter visit(Issue issue) {
        issue.metadata().accept(this);
        blocks(issue.front());
        issue.letter().ifPresent(letter -> letter.accept(this));
        for (int i = 0; i < issue.sections().size(); i++) {
            var section = issue.sections().get(i);
            if (i > 0 && section.title().isEmpty()) {
                log.add(section, "where a section without a title begins");
            }
            section.accept(this);
        }
        issue.footer().ifPresent(footer -> footer.accept(this));
        return this;
    }

    @Override
    public MarkdownWriter visit(Metadata metadata) {
        var front = new FrontMatter(metadata, log).lines();
        if (!front.isEmpty()) {
            begin();
            front.forEach(lines::lines);
        }
        if (!metadata.title().isEmpty()) {
            heading(1, new MarkdownLine().words(metadata.title()));
        }
        return this;
    }

    @Override
    public MarkdownWriter visit(Letter letter) {
        lines(letter.salutation());
        blocks(letter.blocks());
        letter.signOff().forEach(each -> each.accept(this));
        letter.signature().forEach(each -> each.accept(this));
        return blocks(letter.postscripts());
    }

    @Override
    public MarkdownWriter visit(Section section) {
        section.title().ifPresent(title -> heading(2, collect(title.content())));
        blocks(section.blocks());
        section.items().forEach(item -> item.accept(this));
        return this;
    }

    @Override
    public MarkdownWriter visit(Footer footer) {
        return separator().blocks(footer.blocks());
    }

    @Override
    public MarkdownWriter visit(Story story) {
        story.figure().ifPresent(figure -> figure.accept(this));
        headline(story.headline());
        lines(story.byline());
        dek(story.dek());
        story.passages().forEach(passage -> passage.accept(this));
        return this;
    }

    @Override
    public MarkdownWriter visit(Roundup roundup) {
        roundup.figure().ifPresent(figure -> figure.accept(this));
        headline(roundup.headline());
        dek(roundup.dek());
        entries(roundup);
        return blocks(roundup.closing());
    }

    private void entries(Roundup roundup) {
        if (roundup.entries().isEmpty()) {
            return;
        }
        begin();
        boolean tight = roundup.entries().stream().allMatch(MarkdownLists::canBeTight);
        char mark = level().bullet();
        for (int i = 0; i < roundup.entries().size(); i++) {
            if (i > 0 && !tight) {
                lines.blank();
            }
            openItem(String.valueOf(mark), tight, mark);
            roundup.entries().get(i).accept(this);
            closeItem();
        }
        level().end(mark);
    }

    @Override
    public MarkdownWriter visit(Brief brief) {
        return headline(Optional.of(brief.headline())).blocks(brief.blocks());
    }

    @Override
    public MarkdownWriter visit(Promotion promotion) {
        var words = promotion.heading().map(Node::plainText).orElse("");
        if (!words.contains(promotion.sponsor())) {
            log.add(promotion, "a sponsor that its heading does not name");
        }
        var action = promotion.callToAction();
        boolean held =
                promotion.blocks().stream().anyMatch(block -> block.plainText().contains(action));
        if (!action.isEmpty() && !held) {
            log.add(promotion, "a call to action that its text does not hold");
        }
        headline(promotion.heading());
        promotion.figure().ifPresent(figure -> figure.accept(this));
        return blocks(promotion.blocks());
    }

    @Override
    public MarkdownWriter visit(Passage passage) {
        if (passage.label().isEmpty()) {
            return blocks(passage.blocks());
        }
        passage.label().get().accept(this);
        return labelled(passage.blocks());
    }

    @Override
    public MarkdownWriter visit(Label label) {
        line.open(Style.STRONG).words(label.printed()).close(Style.STRONG);
        return this;
    }

    @Override
    public MarkdownWriter visit(Entry entry) {
        var title = entry.title().content();
        if (!MarkdownLists.isEmpty(title)) {
            boolean isLink = title.size() == 1 && title.get(0) instanceof Link;
            boolean alone = MarkdownLists.printed(entry.blocks()).isEmpty();
            if (isLink) {
                inlines(title).line.words(alone ? "" : ":");
            } else {
                line.open(Style.STRONG);
                inlines(title).line.words(alone ? "" : mark(entry.title())).close(Style.STRONG);
            }
        }
        return labelled(entry.blocks());
    }

    /** The mark that parts a title from what follows, as after a label. */
    private static String mark(Line title) {
        var words = title.plainText();
        return !words.isEmpty() && ".!?".indexOf(words.charAt(words.length() - 1)) >= 0 ? "" : ":";
    }

    @Override
    public MarkdownWriter visit(Line displayed) {
        if (MarkdownLists.isEmpty(displayed.content())) {
            log.add(displayed, "an empty line");
            return this;
        }
        checkShape(displayed, displayed.content());
        inlines(displayed.content());
        return paragraph();
    }

    /**
     * Writes blocks, the first of them, if it is a paragraph, in the line that has been begun with
     * a label.
     */
    private MarkdownWriter labelled(List<Block> blocks) {
        var printed = MarkdownLists.printed(blocks);
        if (line.isEmpty()) {
            return blocks(printed);
        }
        if (!printed.isEmpty() && printed.get(0) instanceof Paragraph first) {
            line.markup(" ");
            inlines(first.content()).paragraph();
            return blocks(printed.subList(1, printed.size()));
        }
        return paragraph().blocks(printed);
    }

    private MarkdownWriter headline(Optional<Line> headline) {
        if (headline.isEmpty()) {
            return separator();
        }
        return heading(3, collect(headline.get().content()));
    }

    private MarkdownWriter separator() {
        begin();
        lines.lines("* * *");
        return this;
    }

    /** A dek is in italics: what else stands there is text of the story. */
    private void dek(Optional<Line> dek) {
        if (dek.isPresent() && !dek.get().content().isEmpty()) {
            styled(Style.EMPHASIS, dek.get().content()).paragraph();
        } else {
            lines(dek);
        }
    }

    private void lines(Optional<Line> displayed) {
        displayed.ifPresent(each -> each.accept(this));
    }

    // Blocks

    private MarkdownWriter blocks(List<Block> blocks) {
        for (Block block : MarkdownLists.printed(blocks)) {
            block.accept(this);
        }
        return this;
    }

    private MarkdownLevel level() {
        return levels.element();
    }

    /** Begins a block. */
    private void begin() {
        if (level().begin()) {
            lines.blank();
        }
        opensDocument = false;
    }

    @Override
    public MarkdownWriter visit(Paragraph paragraph) {
        checkShape(paragraph, paragraph.content());
        inlines(paragraph.content());
        return paragraph();
    }

    private void checkShape(Node node, List<Inline> content) {
        if (MarkdownShapes.isFigure(content)) {
            log.add(node, "that a picture is not a figure");
        } else if (MarkdownShapes.isLineBreak(content)) {
            log.add(node, "a line break that stands alone");
        }
    }

    /** Writes the line as a paragraph. */
    private MarkdownWriter paragraph() {
        var place =
                new MarkdownPlace(
                        MarkdownPlace.Kind.PARAGRAPH, opensDocument, opensItem, !notes.isEmpty());
        begin();
        opensItem = false;
        lines.lines(takeLine().print(place));
        return this;
    }

    private MarkdownLine takeLine() {
        var taken = line;
        line = new MarkdownLine();
        return taken;
    }

    /** A line of its own, made while another is open or none. */
    private MarkdownLine collect(List<Inline> content) {
        var outer = takeLine();
        inlines(content);
        var collected = line;
        line = outer;
        return collected;
    }

    private String print(MarkdownLine single, MarkdownPlace.Kind kind) {
        return single.print(new MarkdownPlace(kind, false, false, !notes.isEmpty()));
    }

    @Override
    public MarkdownWriter visit(Heading heading) {
        if (heading.level() < 4) {
            log.add(heading, "that the level of a heading is " + heading.level());
        }
        return heading(Math.max(4, heading.level()), collect(heading.content()));
    }

    private MarkdownWriter heading(int level, MarkdownLine words) {
        begin();
        var printed = print(words, MarkdownPlace.Kind.HEADING);
        lines.lines("#".repeat(level) + (printed.isEmpty() ? "" : " " + printed));
        return this;
    }

    @Override
    public MarkdownWriter visit(ListBlock list) {
        boolean tight = !list.loose() && MarkdownLists.canBeTight(list);
        if (list.loose() ? !MarkdownLists.canBeLoose(list) : !tight) {
            log.add(list, list.loose() ? "that a list is loose" : "that a list is not loose");
        }
        if (list.start() > LARGEST_NUMBER) {
            log.add(list, "the number that a list starts with");
        }
        begin();
        char mark = list.ordered() ? level().delimiter() : level().bullet();
        long number = Math.min(list.start(), LARGEST_NUMBER);
        boolean first = true;
        for (ListItem item : list.items()) {
            if (!first && !tight) {
                lines.blank();
            }
            first = false;
            openItem(
                    list.ordered()
                            ? Math.min(number++, LARGEST_NUMBER) + String.valueOf(mark)
                            : String.valueOf(mark),
                    tight,
                    mark);
            item.accept(this);
            closeItem();
        }
        level().end(mark);
        return this;
    }

    private void openItem(String marker, boolean tight, char mark) {
        lines.open(marker + " ", " ".repeat(marker.length() + 1));
        levels.push(new MarkdownLevel(tight, mark));
        opensItem = true;
        openItems++;
    }

    private void closeItem() {
        lines.close();
        levels.pop();
        opensItem = false;
        openItems--;
    }

    @Override
    public MarkdownWriter visit(ListItem item) {
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
    public MarkdownWriter visit(Figure figure) {
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
        return paragraph();
    }

    @Override
    public MarkdownWriter visit(Quote quote) {
        return contain("> ", "> ", quote.blocks());
    }

    @Override
    public MarkdownWriter visit(Footnote footnote) {
        if (!MarkdownNotes.label(footnote.label()).equals(footnote.label())) {
            log.add(footnote, "the label of a footnote");
        }
        if (!notes.isFirst(footnote)) {
            log.add(footnote, "a second footnote under one label");
        }
        if (levels.size() > 1) {
            log.add(footnote, "a footnote inside another block");
        }
        return contain(
                "[^" + MarkdownNotes.label(footnote.label()) + "]: ", "    ", footnote.blocks());
    }

    private MarkdownWriter contain(String first, String others, List<Block> blocks) {
        begin();
        lines.open(first, others);
        levels.push(new MarkdownLevel(false, ' '));
        opensItem = false;
        blocks(blocks);
        levels.pop();
        lines.close();
        return this;
    }

    @Override
    public MarkdownWriter visit(CodeBlock block) {
        if (!block.code().isEmpty() && !block.code().endsWith("\n")) {
            log.add(block, "that code does not end with a line end");
        }
        if (block.language().startsWith("{=")) {
            log.add(block, "that code is not raw markup");
        }
        return code(block, block.language(), block.code());
    }

    private MarkdownWriter code(Block block, String language, String code) {
        if (code.indexOf('\r') >= 0 || code.indexOf('\0') >= 0) {
            log.add(block, "a carriage return or a null character in code");
        }
        checkBlankLines(block, code);
        begin();
        MarkdownCode.block(language, code).forEach(lines::lines);
        return this;
    }

    /** In a list, a line of blanks is as good as none. */
    private void checkBlankLines(Block block, String text) {
        if (openItems > 0 && text.lines().anyMatch(each -> !each.isEmpty() && each.isBlank())) {
            log.add(block, "blanks in an otherwise empty line of code");
        }
    }

    @Override
    public MarkdownWriter visit(Table table) {
        begin();
        new MarkdownTable(table, log)
                .lines(cell -> print(collect(cell.content()), MarkdownPlace.Kind.CELL))
                .forEach(lines::lines);
        return this;
    }

    @Override
    public MarkdownWriter visit(TableRow row) {
        throw new IllegalStateException("the rows are the table's");
    }

    @Override
    public MarkdownWriter visit(TableCell cell) {
        throw new IllegalStateException("the cells are the table's");
    }

    @Override
    public MarkdownWriter visit(Rule rule) {
        // At the very top it would open front matter, after a paragraph of a tight list it would
        // make a heading of that.
        boolean plain = !opensDocument && levels.size() == 1;
        begin();
        lines.lines(plain ? "---" : "___");
        return this;
    }

    @Override
    public MarkdownWriter visit(RawBlock raw) {
        if (!raw.format().equals("html") || !MarkdownHtml.standsAlone(raw.markup())) {
            return code(raw, "{=" + raw.format() + "}", raw.markup() + "\n");
        }
        checkBlankLines(raw, raw.markup());
        begin();
        lines.lines(raw.markup());
        return this;
    }

    // Inline content

    private MarkdownWriter inlines(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
        return this;
    }

    private MarkdownWriter styled(Style style, List<Inline> content) {
        line.open(style);
        inlines(content).line.close(style);
        return this;
    }

    private MarkdownWriter tagged(String tag, List<Inline> content) {
        line.markup("<" + tag + ">");
        inlines(content).line.markup("</" + tag + ">");
        return this;
    }

    @Override
    public MarkdownWriter visit(Text text) {
        if (text.text().indexOf('\0') >= 0) {
            log.add(text, "a null character");
        }
        line.words(text.text());
        return this;
    }

    @Override
    public MarkdownWriter visit(Emphasis emphasis) {
        return styled(Style.EMPHASIS, emphasis.content());
    }

    @Override
    public MarkdownWriter visit(Strong strong) {
        return styled(Style.STRONG, strong.content());
    }

    @Override
    public MarkdownWriter visit(Strikethrough strikethrough) {
        return styled(Style.STRIKETHROUGH, strikethrough.content());
    }

    @Override
    public MarkdownWriter visit(Superscript superscript) {
        return tagged("sup", superscript.content());
    }

    @Override
    public MarkdownWriter visit(Subscript subscript) {
        return tagged("sub", subscript.content());
    }

    @Override
    public MarkdownWriter visit(Link link) {
        if (openLinks > 0) {
            log.add(link, "a link inside a link");
            return inlines(link.content());
        }
        if (MarkdownShapes.isAutolink(link)) {
            line.markup("<" + ((Text) link.content().get(0)).text() + ">");
            return this;
        }
        openLinks++;
        line.openLink();
        inlines(link.content()).line.target(link.target(), link.title());
        openLinks--;
        return this;
    }

    @Override
    public MarkdownWriter visit(Image image) {
        line.openImage().words(image.alternative()).target(image.source(), image.title());
        return this;
    }

    @Override
    public MarkdownWriter visit(Code code) {
        var span = MarkdownCode.span(code.code());
        if (span.isEmpty() || line.endsInMarkup('`')) {
            line.markup("<code>").words(code.code()).markup("</code>");
        } else {
            line.markup(span);
        }
        return this;
    }

    @Override
    public MarkdownWriter visit(LineBreak lineBreak) {
        line.lineBreak();
        return this;
    }

    @Override
    public MarkdownWriter visit(RawInline raw) {
        if (!raw.format().equals("html")) {
            log.add(raw, "markup of " + raw.format());
            line.words(raw.markup());
        } else {
            if (MarkdownHtml.isOurs(raw.markup())
                    || !MarkdownHtml.isInline(raw.markup())
                    || line.isEmpty()) {
                log.add(raw, "that markup is not interpreted");
            }
            line.markup(raw.markup().replace('\n', ' ').replace('\r', ' '));
        }
        return this;
    }

    @Override
    public MarkdownWriter visit(FootnoteMark mark) {
        if (openLinks > 0) {
            log.add(mark, "a footnote mark inside a link");
        } else if (!notes.has(mark) || !MarkdownNotes.label(mark.label()).equals(mark.label())) {
            log.add(mark, "what a footnote mark refers to");
        }
        line.markup("[^" + MarkdownNotes.label(mark.label()) + "]");
        return this;
    }
}
