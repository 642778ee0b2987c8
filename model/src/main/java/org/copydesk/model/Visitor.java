package org.copydesk.model;

/**
 * Has one method for each type of node and no defaults, so that a new type breaks every place that
 * must think of it.
 *
 * @param <R> what a visit gives
 */
public interface Visitor<R> {

    /** Visits an issue. */
    R visit(Issue issue);

    /** Visits a metadata. */
    R visit(Metadata metadata);

    /** Visits a letter. */
    R visit(Letter letter);

    /** Visits a section. */
    R visit(Section section);

    /** Visits a footer. */
    R visit(Footer footer);

    /** Visits a story. */
    R visit(Story story);

    /** Visits a roundup. */
    R visit(Roundup roundup);

    /** Visits a brief. */
    R visit(Brief brief);

    /** Visits a promotion. */
    R visit(Promotion promotion);

    /** Visits a passage. */
    R visit(Passage passage);

    /** Visits a label. */
    R visit(Label label);

    /** Visits an entry. */
    R visit(Entry entry);

    /** Visits a line. */
    R visit(Line line);

    /** Visits a list item. */
    R visit(ListItem listItem);

    /** Visits a table row. */
    R visit(TableRow tableRow);

    /** Visits a table cell. */
    R visit(TableCell tableCell);

    /** Visits a paragraph. */
    R visit(Paragraph paragraph);

    /** Visits a heading. */
    R visit(Heading heading);

    /** Visits a list block. */
    R visit(ListBlock listBlock);

    /** Visits a figure. */
    R visit(Figure figure);

    /** Visits a quote. */
    R visit(Quote quote);

    /** Visits a code block. */
    R visit(CodeBlock codeBlock);

    /** Visits a table. */
    R visit(Table table);

    /** Visits a rule. */
    R visit(Rule rule);

    /** Visits a raw block. */
    R visit(RawBlock rawBlock);

    /** Visits a footnote. */
    R visit(Footnote footnote);

    /** Visits a text. */
    R visit(Text text);

    /** Visits an emphasis. */
    R visit(Emphasis emphasis);

    /** Visits a strong. */
    R visit(Strong strong);

    /** Visits a strikethrough. */
    R visit(Strikethrough strikethrough);

    /** Visits a superscript. */
    R visit(Superscript superscript);

    /** Visits a subscript. */
    R visit(Subscript subscript);

    /** Visits a link. */
    R visit(Link link);

    /** Visits an image. */
    R visit(Image image);

    /** Visits a code. */
    R visit(Code code);

    /** Visits a line break. */
    R visit(LineBreak lineBreak);

    /** Visits a raw inline. */
    R visit(RawInline rawInline);

    /** Visits a footnote mark. */
    R visit(FootnoteMark footnoteMark);
}
