package org.copydesk.validate.rule;

/** Which part of an issue a block of words stands in. */
public enum Container {
    /** Page furniture before the letter. */
    FRONT,
    /** The letter. */
    LETTER,
    /** A section, outside its items. */
    SECTION,
    /** A story. */
    STORY,
    /** A roundup. */
    ROUNDUP,
    /** A brief. */
    BRIEF,
    /** A promotion. */
    PROMOTION,
    /** The footer. */
    FOOTER
}
