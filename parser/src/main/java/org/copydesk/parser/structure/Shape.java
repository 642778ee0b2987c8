package org.copydesk.parser.structure;

/**
 * What a block looks like on its own, by its form, its typography and the wordings of the profile.
 */
enum Shape {
    /** A greeting that the profile knows, or “Dear …,”. */
    GREETING,
    /** A farewell that the profile knows. */
    FAREWELL,
    /** A signature that the profile knows. */
    SIGNATURE,
    /** “P.S.” and what follows. */
    POSTSCRIPT,
    /** A section title that the profile knows. */
    SECTION,
    /** A heading that discloses a promotion. */
    PROMOTION,
    /** Text behind a label that discloses a promotion. */
    PROMOTED,
    /** A line of the footer. */
    FOOTER,
    /** Furniture of the page. */
    FURNITURE,
    /** “By” and a name. */
    BYLINE,
    /** Text after a run-in label that the profile knows. */
    LABEL,
    /** Text after what looks like a run-in label. */
    RUN_IN,
    /**
     * A line without full stop after what looks like a run-in label: “Research: Robots learn to
     * cook”.
     */
    RUN_IN_PHRASE,
    /** A short line Capitalised Like a Title. */
    TITLE,
    /** A short line Like a Title, Asking or Exclaiming! */
    MARKED_TITLE,
    /** A short line without full stop, not like a title. */
    PHRASE,
    /** A line that names a kind of picture: “Illustration of …”. */
    CAPTION,
    /** A LINE IN CAPITALS. */
    CAPITALS,
    /** A line right above what it announces. */
    LEAD_IN,
    /** One word alone. */
    WORD,
    /** A short line that ends in an exclamation mark or a comma. */
    CALL_OUT,
    /** One sentence, or two short ones. */
    SENTENCE,
    /** What ends like a sentence and has none of the words that sentences can't do without. */
    FRAGMENT,
    /** Running text. */
    TEXT,
    /** Running text that ends by asking the reader to act. */
    CALL_TO_ACTION,
    /** A line that does nothing but send the reader on: “Read more”, “→ To the recipe”. */
    POINTER,
    /** A heading of the notation. */
    HEADING,
    /** A heading that by its level is the title of a section. */
    SECTION_HEADING,
    /** A heading that by its level is the headline of an item. */
    ITEM_HEADING,
    /** A heading that by its level stands inside an item. */
    INNER_HEADING,
    /** A paragraph all in italics. */
    ASIDE,
    /** A paragraph all in italics or in small type that only its like follow. */
    CLOSING,
    /** A list. */
    LIST,
    /** A list of which most items open with a title. */
    ENTRY_LIST,
    /** A picture. */
    FIGURE,
    /** A rule. */
    RULE,
    /** A quotation, code, a table, raw markup. */
    OTHER;

    /** Whether it asks the reader to act. */
    boolean isCall() {
        return this == CALL_TO_ACTION || this == POINTER;
    }

    /** Whether it is a line set apart, as headlines and captions are. */
    boolean isDisplay() {
        return switch (this) {
            case TITLE, MARKED_TITLE, PHRASE, RUN_IN_PHRASE, CAPTION, CAPITALS, WORD -> true;
            default -> false;
        };
    }
}
