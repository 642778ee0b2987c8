package org.copydesk.parser.structure;

import org.copydesk.parser.structure.RoleCosts.Edge;
import org.copydesk.parser.structure.RoleCosts.Gap;

/**
 * How newsletters are made where the levels of headings tell sections from items.
 *
 * <p>Headings and pictures are known by their marks, so that the costs only weigh what marks leave
 * open: whether the first words are a letter, a paragraph sums a story up, the last lines are a
 * footer.
 */
final class OutlineCosts {

    /** What an issue begins with. */
    private static final CostTable FIRST =
            CostTable.parse(
                    Edge.class,
                    Role.class,
                    """
                    START : SALUTATION 0, FURNITURE 3, HEADLINE SECTION_TITLE BRIEFS_TITLE PROMOTION_HEADING 0, LEAD_FIGURE 2, \
                            OPENING SECTION_ENTRIES 3, SECTION_BODY 7, LETTER_BODY 9, LETTER_FIGURE 10, \
                            PROMOTION_OPENING PROMOTION_BANNER 8, FOOTER_OPENING 12
                    END   : LEAD_FIGURE 500, HEADLINE BRIEF_HEADLINE PROMOTION_HEADING 6, * 0
                    """);

    /** What begins with a heading; what begins without. */
    private static String breaks(String table) {
        return table.replace("TITLES", "SECTION_TITLE BRIEFS_TITLE PROMOTION_HEADING")
                .replace("LEADS", "LEAD_FIGURE 0, OPENING 3, PROMOTION_BANNER PROMOTION_OPENING 4")
                .replace("ENDS", "UNTITLED_ENTRIES 3, FOOTER_OPENING 2");
    }

    /** Which role follows which. A picture right before a headline always belongs to it. */
    private static final CostTable NEXT =
            CostTable.parse(
                    Role.class,
                    Role.class,
                    breaks(
                            """
                            FURNITURE         : FURNITURE 1, SALUTATION 0, SECTION_BODY 4, LETTER_BODY 6, TITLES HEADLINE 0, LEADS, ENDS
                            SALUTATION        : LETTER_BODY 0, LETTER_FIGURE 3, SIGN_OFF 6, TITLES HEADLINE 4, LEADS, ENDS
                            LETTER_BODY       : LETTER_BODY 0, LETTER_FIGURE 2, SIGN_OFF 1, SIGNATURE 7, POSTSCRIPT 7, TITLES HEADLINE 2, LEADS, ENDS
                            LETTER_FIGURE     : LETTER_BODY 0, LETTER_FIGURE 4, SIGN_OFF 2, SIGNATURE 8, POSTSCRIPT 7, TITLES 3, LEADS, ENDS
                            SIGN_OFF          : SIGNATURE 0, SIGN_OFF 6, POSTSCRIPT 3, AFTERWORD 9, AFTERWORD_FIGURE 4, SECTION_BODY 10, TITLES HEADLINE 1, LEADS, ENDS
                            SIGNATURE         : SIGNATURE 6, POSTSCRIPT 2, AFTERWORD 9, AFTERWORD_FIGURE 4, SECTION_BODY 10, TITLES HEADLINE 0, LEADS, ENDS
                            POSTSCRIPT        : POSTSCRIPT 2, AFTERWORD 4, AFTERWORD_FIGURE 4, SECTION_BODY 10, TITLES HEADLINE 0, LEADS, ENDS
                            AFTERWORD         : POSTSCRIPT 3, AFTERWORD 2, AFTERWORD_FIGURE 4, SECTION_BODY 10, TITLES HEADLINE 0, LEADS, ENDS
                            AFTERWORD_FIGURE  : POSTSCRIPT 3, AFTERWORD 5, AFTERWORD_FIGURE 5, TITLES 0, LEADS, ENDS
                            SECTION_TITLE     : SECTION_BODY 0, SECTION_ENTRIES 0, TITLES HEADLINE 0, LEADS, UNTITLED_ENTRIES 3, FOOTER_OPENING 12
                            BRIEFS_TITLE      : BRIEF_HEADLINE 0, BRIEFS_BODY 0, TITLES 0, HEADLINE 8, LEADS, ENDS
                            SECTION_BODY      : SECTION_BODY 0, SECTION_ENTRIES 0, TITLES HEADLINE 0, LEADS, ENDS
                            BRIEFS_BODY       : BRIEFS_BODY 0, BRIEF_HEADLINE 0, TITLES 0, HEADLINE 8, LEADS, ENDS
                            LEAD_FIGURE       : HEADLINE 0, OPENING 2, UNTITLED_ENTRIES 6
                            HEADLINE          : BYLINE 0, DEK 0, LABELLED 0, BODY LIST FIGURE 1, TITLES HEADLINE 4, LEADS, ENDS
                            BYLINE            : DEK 0, LABELLED 0, BODY LIST FIGURE 1, TITLES HEADLINE 4, LEADS, ENDS
                            DEK               : LABELLED 0, BODY LIST 3, FIGURE 4, TITLES HEADLINE 2, LEADS, ENDS
                            LABELLED          : LABELLED 0, LIST 0, BODY FIGURE 2, TITLES HEADLINE 0, LEADS, ENDS
                            BODY              : LABELLED 2, BODY LIST FIGURE 0, TITLES HEADLINE 0, LEADS, ENDS
                            LIST              : LABELLED 2, BODY LIST FIGURE 0, TITLES HEADLINE 0, LEADS, ENDS
                            FIGURE            : LABELLED 0, BODY LIST FIGURE 0, TITLES 0, LEADS, ENDS
                            OPENING           : LABELLED 0, BODY LIST FIGURE 1, TITLES HEADLINE 0, LEADS, ENDS
                            SECTION_ENTRIES   : ENTRIES 0, ROUNDUP_CLOSING 2, TITLES HEADLINE 0, LEADS, ENDS
                            UNTITLED_ENTRIES  : ENTRIES 0, ROUNDUP_CLOSING 2, TITLES HEADLINE 0, LEADS, ENDS
                            ENTRIES           : ENTRIES 0, ROUNDUP_CLOSING 2, TITLES HEADLINE 0, LEADS, ENDS
                            ROUNDUP_CLOSING   : ROUNDUP_CLOSING 0, SECTION_ENTRIES 0, TITLES HEADLINE 0, LEADS, ENDS
                            BRIEF_HEADLINE    : BRIEF_BODY 0, BRIEF_HEADLINE 4, TITLES 2, LEADS, ENDS
                            BRIEF_BODY        : BRIEF_HEADLINE BRIEF_BODY 0, HEADLINE 8, TITLES 0, LEADS, ENDS
                            PROMOTION_HEADING : PROMOTION_FIGURE PROMOTION_BODY 0, TITLES HEADLINE 2, LEADS, ENDS
                            PROMOTION_BANNER  : PROMOTION_BODY 0, PROMOTION_FIGURE 4, TITLES 2, LEADS, ENDS
                            PROMOTION_OPENING : PROMOTION_BODY 0, PROMOTION_FIGURE 4, TITLES HEADLINE 0, LEADS, ENDS
                            PROMOTION_BODY    : PROMOTION_BODY 0, PROMOTION_FIGURE 4, TITLES HEADLINE 0, LEADS, ENDS
                            PROMOTION_FIGURE  : PROMOTION_BODY 0, PROMOTION_FIGURE 4, TITLES 2, LEADS, ENDS
                            FOOTER_OPENING    : FOOTER_BODY 0
                            FOOTER_BODY       : FOOTER_BODY 0
                            """));

    /** What each role looks like. */
    private static final CostTable LOOKS =
            CostTable.parse(
                    Role.class,
                    Shape.class,
                    """
                    FURNITURE         : FURNITURE 0, FOOTER 3, WORD PHRASE TITLE SENTENCE FRAGMENT CAPITALS CALL_OUT FIGURE OTHER 7, TEXT 9, SECTION_HEADING ITEM_HEADING 100, * 12
                    SALUTATION        : GREETING 0, CALL_OUT 6, SECTION_HEADING ITEM_HEADING 100, * 40
                    LETTER_BODY       : TEXT 0, SENTENCE LIST ENTRY_LIST 1, OTHER INNER_HEADING CALL_TO_ACTION 2, ASIDE LABEL 3, FRAGMENT 6, CALL_OUT PHRASE 8, CAPTION 9, TITLE MARKED_TITLE 10, \
                                        FAREWELL 12, SIGNATURE 14, PROMOTION 20, POSTSCRIPT 30, GREETING 5, SECTION_HEADING ITEM_HEADING FIGURE 100, * 11
                    LETTER_FIGURE     : FIGURE 0, * 100
                    SIGN_OFF          : FAREWELL 0, CALL_OUT 3, MARKED_TITLE 7, SENTENCE FRAGMENT PHRASE 9, TITLE 11, SECTION_HEADING ITEM_HEADING 100, * 40
                    SIGNATURE         : SIGNATURE 0, WORD 3, TITLE 6, PHRASE 10, CAPITALS 8, SECTION_HEADING ITEM_HEADING 100, * 40
                    POSTSCRIPT        : POSTSCRIPT 0, SECTION_HEADING ITEM_HEADING 100, * 60
                    AFTERWORD         : LIST ENTRY_LIST 0, TEXT 1, SENTENCE FRAGMENT OTHER INNER_HEADING ASIDE 2, CALL_TO_ACTION 3, SECTION_HEADING ITEM_HEADING FIGURE 100, * 12
                    AFTERWORD_FIGURE  : FIGURE 0, * 100
                    SECTION_TITLE     : SECTION_HEADING 0, * 100
                    BRIEFS_TITLE      : SECTION_HEADING 0, * 100
                    SECTION_BODY      : PROMOTED 24, SENTENCE FRAGMENT TEXT CALL_TO_ACTION OTHER INNER_HEADING LIST FIGURE 1, ASIDE CALL_OUT 2, PHRASE TITLE MARKED_TITLE CAPTION WORD CAPITALS 3, ENTRY_LIST 8, LABEL 9, \
                                        GREETING FAREWELL SIGNATURE 14, FOOTER 16, PROMOTION CLOSING 20, SECTION_HEADING ITEM_HEADING 100, * 6
                    BRIEFS_BODY       : PROMOTED 24, SENTENCE FRAGMENT TEXT CALL_TO_ACTION OTHER INNER_HEADING LIST ENTRY_LIST FIGURE 1, PROMOTION 20, SECTION_HEADING ITEM_HEADING 100, * 3
                    LEAD_FIGURE       : FIGURE 0, * 100
                    HEADLINE          : ITEM_HEADING 0, PROMOTION 30, * 100
                    BYLINE            : BYLINE 0, SECTION_HEADING ITEM_HEADING 100, * 40
                    DEK               : PROMOTED 24, ASIDE CLOSING 0, SENTENCE FRAGMENT 1, TEXT CAPTION PHRASE TITLE MARKED_TITLE CALL_OUT WORD CAPITALS 2, CALL_TO_ACTION 3, SECTION_HEADING ITEM_HEADING 100, * 40
                    LABELLED          : LABEL 0, * 100
                    BODY              : PROMOTED 24, TEXT SENTENCE FRAGMENT OTHER CALL_TO_ACTION INNER_HEADING 0, PHRASE 1, CAPTION TITLE MARKED_TITLE CALL_OUT WORD CAPITALS 2, ASIDE FURNITURE 4, POSTSCRIPT BYLINE 6, \
                                        FAREWELL SIGNATURE 8, GREETING 10, FOOTER 16, LABEL 14, PROMOTION CLOSING 20, LIST ENTRY_LIST FIGURE SECTION_HEADING ITEM_HEADING 100, * 8
                    LIST              : LIST ENTRY_LIST 0, * 100
                    FIGURE            : FIGURE 0, * 100
                    OPENING           : PROMOTED 24, LABEL ASIDE 0, SENTENCE FRAGMENT TEXT PHRASE INNER_HEADING OTHER LIST ENTRY_LIST 14, FIGURE SECTION_HEADING ITEM_HEADING 100, * 18
                    SECTION_ENTRIES   : ENTRY_LIST 0, * 100
                    UNTITLED_ENTRIES  : ENTRY_LIST 0, LIST 8, * 100
                    ENTRIES           : ENTRY_LIST 0, * 100
                    ROUNDUP_CLOSING   : PROMOTED 24, TEXT SENTENCE FRAGMENT OTHER CALL_TO_ACTION INNER_HEADING LIST FIGURE 0, PHRASE 1, ASIDE 2, ENTRY_LIST 6, LABEL 9, FOOTER 16, PROMOTION CLOSING 20, SECTION_HEADING ITEM_HEADING 100, * 4
                    BRIEF_HEADLINE    : ITEM_HEADING 0, PROMOTION 30, * 100
                    BRIEF_BODY        : PROMOTED 24, TEXT SENTENCE FRAGMENT 0, LIST ENTRY_LIST FIGURE OTHER INNER_HEADING CALL_TO_ACTION 1, LABEL 12, PROMOTION CLOSING 20, SECTION_HEADING ITEM_HEADING 100, * 2
                    PROMOTION_HEADING : PROMOTION 0, * 100
                    PROMOTION_BANNER  : FIGURE 0, * 100
                    PROMOTION_OPENING : CALL_TO_ACTION PROMOTED 0, LABEL ASIDE 12, LIST ENTRY_LIST OTHER 9, FIGURE SECTION_HEADING ITEM_HEADING 100, * 7
                    PROMOTION_BODY    : CALL_TO_ACTION 0, TEXT SENTENCE FRAGMENT LIST ENTRY_LIST OTHER INNER_HEADING 1, LABEL 8, CLOSING 20, FIGURE SECTION_HEADING ITEM_HEADING 100, * 3
                    PROMOTION_FIGURE  : FIGURE 0, * 100
                    FOOTER_OPENING    : PROMOTED 24, FOOTER CLOSING 0, ASIDE FURNITURE 2, LIST ENTRY_LIST 4, FIGURE 8, LABEL 12, SECTION_HEADING ITEM_HEADING 100, * 8
                    FOOTER_BODY       : FOOTER CLOSING ASIDE FURNITURE 0, LABEL 6, SECTION_HEADING ITEM_HEADING 100, * 1
                    """);

    /**
     * How much the space before a block speaks against a role: what has no heading begins behind a
     * rule, and what stands inside a piece does not.
     */
    private static final CostTable SPACE =
            CostTable.parse(
                    Gap.class,
                    Role.class,
                    """
                    NONE   : * 0
                    LINE   : OPENING 8, PROMOTION_OPENING PROMOTION_BANNER 12, FOOTER_OPENING 8, UNTITLED_ENTRIES 20, * 0
                    WIDE   : OPENING 4, UNTITLED_ENTRIES 6, PROMOTION_OPENING PROMOTION_BANNER 12, FURNITURE SALUTATION SECTION_TITLE BRIEFS_TITLE HEADLINE BRIEF_HEADLINE PROMOTION_HEADING LEAD_FIGURE SECTION_ENTRIES FOOTER_OPENING 0, SECTION_BODY 3, * 11
                    PARTED : SECTION_TITLE BRIEFS_TITLE HEADLINE BRIEF_HEADLINE PROMOTION_HEADING LEAD_FIGURE OPENING SECTION_ENTRIES UNTITLED_ENTRIES PROMOTION_OPENING PROMOTION_BANNER FOOTER_OPENING 0, * 25
                    ENDED  : FOOTER_OPENING 0, * 60
                    """);

    /** The costs. */
    static final Costs ALL = new Costs(FIRST, NEXT, LOOKS, SPACE);

    private OutlineCosts() {}
}
