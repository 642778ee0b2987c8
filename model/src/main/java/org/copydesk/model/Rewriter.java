package org.copydesk.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Replaces or removes one node, found by identity; whatever does not hold it stays the same object.
 */
// By identity: a node that is only equal to the one to be replaced is another one.
@SuppressWarnings({"ReferenceEquality", "OptionalEquality"})
final class Rewriter implements Visitor<Node> {

    private final Node target;
    private final Optional<Node> replacement;

    Rewriter(Node target, Optional<Node> replacement) {
        this.target = target;
        this.replacement = replacement;
    }

    Issue issue(Issue issue) {
        return required(issue, Issue.class);
    }

    private <N extends Node> Optional<N> rewrite(N node, Class<N> place) {
        var result = node == target ? replacement : Optional.of(node.accept(this));
        if (result.isPresent() && !place.isInstance(result.get())) {
            throw new IllegalArgumentException(
                    "a "
                            + result.get().getClass().getSimpleName()
                            + " can't stand where a "
                            + place.getSimpleName()
                            + " must");
        }
        return result.map(place::cast);
    }

    private <N extends Node> N required(N node, Class<N> place) {
        return rewrite(node, place)
                .orElseThrow(() -> new IllegalArgumentException("can't do without: " + node));
    }

    private <N extends Node> Optional<N> optional(Optional<N> node, Class<N> place) {
        var result = node.flatMap(present -> rewrite(present, place));
        return isSame(node, result) ? node : result;
    }

    private static <N> boolean isSame(Optional<N> before, Optional<N> after) {
        return before.isEmpty() || after.isPresent() && before.get() == after.get();
    }

    /** Gives the very list that it got if nothing in it changes. */
    private <N extends Node> List<N> each(List<N> nodes, Class<N> place) {
        var result = new ArrayList<N>(nodes.size());
        boolean changed = false;
        for (N node : nodes) {
            var rewritten = rewrite(node, place);
            changed |= rewritten.isEmpty() || rewritten.get() != node;
            rewritten.ifPresent(result::add);
        }
        return changed ? result : nodes;
    }

    private List<Block> blocks(List<Block> blocks) {
        return each(blocks, Block.class);
    }

    private List<Inline> inlines(List<Inline> inlines) {
        return each(inlines, Inline.class);
    }

    @Override
    public Node visit(Issue issue) {
        var metadata = required(issue.metadata(), Metadata.class);
        var front = blocks(issue.front());
        var letter = optional(issue.letter(), Letter.class);
        var sections = each(issue.sections(), Section.class);
        var footer = optional(issue.footer(), Footer.class);
        boolean same =
                metadata == issue.metadata()
                        && front == issue.front()
                        && letter == issue.letter()
                        && sections == issue.sections()
                        && footer == issue.footer();
        return same ? issue : new Issue(metadata, front, letter, sections, footer);
    }

    @Override
    public Node visit(Metadata metadata) {
        return metadata;
    }

    @Override
    public Node visit(Letter letter) {
        var salutation = optional(letter.salutation(), Line.class);
        var blocks = blocks(letter.blocks());
        var signOff = each(letter.signOff(), Line.class);
        var signature = each(letter.signature(), Line.class);
        var postscripts = blocks(letter.postscripts());
        boolean same =
                salutation == letter.salutation()
                        && blocks == letter.blocks()
                        && signOff == letter.signOff()
                        && signature == letter.signature()
                        && postscripts == letter.postscripts();
        return same ? letter : new Letter(salutation, blocks, signOff, signature, postscripts);
    }

    @Override
    public Node visit(Section section) {
        var title = optional(section.title(), Line.class);
        var blocks = blocks(section.blocks());
        var items = each(section.items(), Item.class);
        boolean same =
                title == section.title() && blocks == section.blocks() && items == section.items();
        return same ? section : new Section(title, blocks, items);
    }

    @Override
    public Node visit(Footer footer) {
        var blocks = blocks(footer.blocks());
        return blocks == footer.blocks() ? footer : new Footer(blocks);
    }

    @Override
    public Node visit(Story story) {
        var figure = optional(story.figure(), Figure.class);
        var headline = optional(story.headline(), Line.class);
        var byline = optional(story.byline(), Line.class);
        var dek = optional(story.dek(), Line.class);
        var passages = each(story.passages(), Passage.class);
        boolean same =
                figure == story.figure()
                        && headline == story.headline()
                        && byline == story.byline()
                        && dek == story.dek()
                        && passages == story.passages();
        return same ? story : new Story(figure, headline, byline, dek, passages);
    }

    @Override
    public Node visit(Roundup roundup) {
        var figure = optional(roundup.figure(), Figure.class);
        var headline = optional(roundup.headline(), Line.class);
        var dek = optional(roundup.dek(), Line.class);
        var entries = each(roundup.entries(), Entry.class);
        var closing = blocks(roundup.closing());
        boolean same =
                figure == roundup.figure()
                        && headline == roundup.headline()
                        && dek == roundup.dek()
                        && entries == roundup.entries()
                        && closing == roundup.closing();
        return same ? roundup : new Roundup(figure, headline, dek, entries, closing);
    }

    @Override
    public Node visit(Brief brief) {
        var headline = required(brief.headline(), Line.class);
        var blocks = blocks(brief.blocks());
        boolean same = headline == brief.headline() && blocks == brief.blocks();
        return same ? brief : new Brief(headline, blocks);
    }

    @Override
    public Node visit(Promotion promotion) {
        var heading = optional(promotion.heading(), Line.class);
        var figure = optional(promotion.figure(), Figure.class);
        var blocks = blocks(promotion.blocks());
        boolean same =
                heading == promotion.heading()
                        && figure == promotion.figure()
                        && blocks == promotion.blocks();
        return same
                ? promotion
                : new Promotion(
                        heading, promotion.sponsor(), figure, blocks, promotion.callToAction());
    }

    @Override
    public Node visit(Passage passage) {
        var label = optional(passage.label(), Label.class);
        var blocks = blocks(passage.blocks());
        boolean same = label == passage.label() && blocks == passage.blocks();
        return same ? passage : new Passage(label, blocks);
    }

    @Override
    public Node visit(Label label) {
        return label;
    }

    @Override
    public Node visit(Entry entry) {
        var title = required(entry.title(), Line.class);
        var blocks = blocks(entry.blocks());
        boolean same = title == entry.title() && blocks == entry.blocks();
        return same ? entry : new Entry(title, blocks);
    }

    @Override
    public Node visit(Line line) {
        var content = inlines(line.content());
        return content == line.content() ? line : new Line(content);
    }

    @Override
    public Node visit(ListItem listItem) {
        var blocks = blocks(listItem.blocks());
        return blocks == listItem.blocks() ? listItem : new ListItem(listItem.task(), blocks);
    }

    @Override
    public Node visit(TableRow tableRow) {
        var cells = each(tableRow.cells(), TableCell.class);
        return cells == tableRow.cells() ? tableRow : new TableRow(tableRow.header(), cells);
    }

    @Override
    public Node visit(TableCell tableCell) {
        var content = inlines(tableCell.content());
        return content == tableCell.content()
                ? tableCell
                : new TableCell(tableCell.alignment(), content);
    }

    @Override
    public Node visit(Paragraph paragraph) {
        var content = inlines(paragraph.content());
        return content == paragraph.content() ? paragraph : new Paragraph(content);
    }

    @Override
    public Node visit(Heading heading) {
        var content = inlines(heading.content());
        return content == heading.content() ? heading : new Heading(heading.level(), content);
    }

    @Override
    public Node visit(ListBlock listBlock) {
        var items = each(listBlock.items(), ListItem.class);
        return items == listBlock.items()
                ? listBlock
                : new ListBlock(listBlock.ordered(), listBlock.start(), listBlock.loose(), items);
    }

    @Override
    public Node visit(Figure figure) {
        var image = required(figure.image(), Image.class);
        var caption = inlines(figure.caption());
        boolean same = image == figure.image() && caption == figure.caption();
        return same ? figure : new Figure(image, figure.target(), caption);
    }

    @Override
    public Node visit(Quote quote) {
        var blocks = blocks(quote.blocks());
        return blocks == quote.blocks() ? quote : new Quote(blocks);
    }

    @Override
    public Node visit(CodeBlock codeBlock) {
        return codeBlock;
    }

    @Override
    public Node visit(Table table) {
        var rows = each(table.rows(), TableRow.class);
        return rows == table.rows() ? table : new Table(rows);
    }

    @Override
    public Node visit(Rule rule) {
        return rule;
    }

    @Override
    public Node visit(RawBlock rawBlock) {
        return rawBlock;
    }

    @Override
    public Node visit(Footnote footnote) {
        var blocks = blocks(footnote.blocks());
        return blocks == footnote.blocks() ? footnote : new Footnote(footnote.label(), blocks);
    }

    @Override
    public Node visit(Text text) {
        return text;
    }

    @Override
    public Node visit(Emphasis emphasis) {
        var content = inlines(emphasis.content());
        return content == emphasis.content() ? emphasis : new Emphasis(content);
    }

    @Override
    public Node visit(Strong strong) {
        var content = inlines(strong.content());
        return content == strong.content() ? strong : new Strong(content);
    }

    @Override
    public Node visit(Strikethrough strikethrough) {
        var content = inlines(strikethrough.content());
        return content == strikethrough.content() ? strikethrough : new Strikethrough(content);
    }

    @Override
    public Node visit(Superscript superscript) {
        var content = inlines(superscript.content());
        return content == superscript.content() ? superscript : new Superscript(content);
    }

    @Override
    public Node visit(Subscript subscript) {
        var content = inlines(subscript.content());
        return content == subscript.content() ? subscript : new Subscript(content);
    }

    @Override
    public Node visit(Link link) {
        var content = inlines(link.content());
        return content == link.content() ? link : new Link(link.target(), link.title(), content);
    }

    @Override
    public Node visit(Image image) {
        return image;
    }

    @Override
    public Node visit(Code code) {
        return code;
    }

    @Override
    public Node visit(LineBreak lineBreak) {
        return lineBreak;
    }

    @Override
    public Node visit(RawInline rawInline) {
        return rawInline;
    }

    @Override
    public Node visit(FootnoteMark footnoteMark) {
        return footnoteMark;
    }
}
