package org.copydesk.render;

/**
 * Where a line of Markdown stands, as far as that decides what is to be escaped.
 *
 * @param kind what it is part of
 * @param opensDocument whether nothing stands before it
 * @param opensItem whether it is the first of a list item
 * @param hasNotes whether the document has footnotes
 */
record MarkdownPlace(Kind kind, boolean opensDocument, boolean opensItem, boolean hasNotes) {

    /** What a line is part of. */
    enum Kind {
        /**
         * A paragraph: may have several lines, each of which could be taken for the start of a
         * block.
         */
        PARAGRAPH,
        /** A heading: a single line, and no block starts in it. */
        HEADING,
        /** A table cell: the same, and a pipe would end it. */
        CELL
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
