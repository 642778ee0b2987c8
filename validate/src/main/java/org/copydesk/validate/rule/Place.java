package org.copydesk.validate.rule;

/** What a block of words is. */
public enum Place {
    /** The greeting of the letter. */
    SALUTATION,
    /** The closing of the letter. */
    SIGN_OFF,
    /** Who signs the letter. */
    SIGNATURE,
    /** The title of a section. */
    SECTION_TITLE,
    /** The headline of an item. */
    HEADLINE,
    /** Who wrote an item. */
    BYLINE,
    /** The line or two under a headline. */
    DEK,
    /** The line that discloses a promotion. */
    PROMOTION_HEADING,
    /** The title of an entry of a roundup. */
    ENTRY_TITLE,
    /** The run-in label of a passage. */
    LABEL,
    /** A heading inside an item. */
    HEADING,
    /** A paragraph of running text. */
    PARAGRAPH,
    /** A paragraph of a list. */
    LIST_ITEM,
    /** A cell of a table. */
    CELL,
    /** What is printed below a picture. */
    CAPTION,
    /** What stands for a picture where it is not shown. */
    ALTERNATIVE;

    /** Whether the words run on as sentences. */
    public boolean isRunning() {
        return this == PARAGRAPH || this == LIST_ITEM || this == DEK;
    }
}
