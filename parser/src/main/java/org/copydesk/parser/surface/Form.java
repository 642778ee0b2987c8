package org.copydesk.parser.surface;

/** What a block is by the notation alone. */
public enum Form {
    /** Running text, or any line of a notation without markup. */
    PARAGRAPH,
    /** A heading. */
    HEADING,
    /** A list with all its items, nested ones included. */
    LIST,
    /** A picture that stands alone. */
    FIGURE,
    /** A line between what is above and what is below. */
    RULE,
    /** A line between items, which is a rule only where it turns out to stand inside one. */
    SEPARATOR,
    /** A line below all items: what follows is the footer. */
    END,
    /** A quotation, code, a table, raw markup: whatever stands as it is. */
    OTHER
}
