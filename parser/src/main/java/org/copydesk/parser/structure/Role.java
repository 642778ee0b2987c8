package org.copydesk.parser.structure;

import java.util.Optional;
import org.copydesk.parser.grammar.IssueParser;

/** The roles that blocks play in an issue: the tokens of {@code IssueParser.g4}. */
enum Role {
    FURNITURE(IssueParser.FURNITURE),
    SALUTATION(IssueParser.SALUTATION),
    LETTER_BODY(IssueParser.LETTER_BODY),
    LETTER_FIGURE(IssueParser.LETTER_FIGURE),
    SIGN_OFF(IssueParser.SIGN_OFF),
    SIGNATURE(IssueParser.SIGNATURE),
    POSTSCRIPT(IssueParser.POSTSCRIPT),
    AFTERWORD(IssueParser.AFTERWORD),
    AFTERWORD_FIGURE(IssueParser.AFTERWORD_FIGURE),
    SECTION_TITLE(IssueParser.SECTION_TITLE),
    /** The title of a section that is made of briefs. */
    BRIEFS_TITLE(IssueParser.SECTION_TITLE),
    SECTION_BODY(IssueParser.SECTION_BODY),
    /** What introduces a section that is made of briefs. */
    BRIEFS_BODY(IssueParser.SECTION_BODY),
    LEAD_FIGURE(IssueParser.LEAD_FIGURE),
    HEADLINE(IssueParser.HEADLINE),
    BYLINE(IssueParser.BYLINE),
    DEK(IssueParser.DEK),
    LABELLED(IssueParser.LABELLED),
    BODY(IssueParser.BODY),
    /** A list in a story. */
    LIST(IssueParser.BODY),
    FIGURE(IssueParser.FIGURE),
    OPENING(IssueParser.OPENING),
    ROUNDUP_HEADLINE(IssueParser.ROUNDUP_HEADLINE),
    /** The list that opens a roundup for which the title of the section serves. */
    SECTION_ENTRIES(IssueParser.UNTITLED_ENTRIES),
    /** The list that opens a roundup without a headline behind another item. */
    UNTITLED_ENTRIES(IssueParser.UNTITLED_ENTRIES),
    ENTRIES(IssueParser.ENTRIES),
    /** A paragraph about the entry above. */
    ENTRY_TEXT(IssueParser.ENTRIES),
    /** What is said after the entries of a roundup without a headline. */
    ROUNDUP_CLOSING(IssueParser.BODY),
    BRIEF_HEADLINE(IssueParser.BRIEF_HEADLINE),
    BRIEF_BODY(IssueParser.BRIEF_BODY),
    /** The headline of a brief right above its text, without a blank line, in any section. */
    CLOSE_HEADLINE(IssueParser.BRIEF_HEADLINE),
    CLOSE_BODY(IssueParser.BRIEF_BODY),
    PROMOTION_HEADING(IssueParser.PROMOTION_HEADING),
    PROMOTION_BANNER(IssueParser.PROMOTION_BANNER),
    PROMOTION_OPENING(IssueParser.PROMOTION_OPENING),
    PROMOTION_BODY(IssueParser.PROMOTION_BODY),
    PROMOTION_FIGURE(IssueParser.PROMOTION_FIGURE),
    /** Where a footer begins. */
    FOOTER_OPENING(IssueParser.FOOTER_BODY),
    FOOTER_BODY(IssueParser.FOOTER_BODY);

    private final int tokenType;

    Role(int tokenType) {
        this.tokenType = tokenType;
    }

    int tokenType() {
        return tokenType;
    }

    /** Whether the block is a picture. */
    boolean isPicture() {
        return switch (this) {
            case LETTER_FIGURE,
                    AFTERWORD_FIGURE,
                    LEAD_FIGURE,
                    FIGURE,
                    PROMOTION_BANNER,
                    PROMOTION_FIGURE ->
                    true;
            default -> false;
        };
    }

    /** Whether the block is a heading where a notation marks headings. */
    boolean isHeading() {
        return switch (this) {
            case SECTION_TITLE, BRIEFS_TITLE, HEADLINE, BRIEF_HEADLINE, CLOSE_HEADLINE -> true;
            default -> false;
        };
    }

    /** Whether the block stands in a story, below its headline and its dek. */
    boolean isInStory() {
        return switch (this) {
            case LABELLED, BODY, LIST, FIGURE -> true;
            default -> false;
        };
    }

    /** Whether the block stands in a section, above its items. */
    boolean isInSection() {
        return this == SECTION_BODY || this == BRIEFS_BODY;
    }

    /** Whether the block is a list of titled entries. */
    boolean isEntries() {
        return switch (this) {
            case SECTION_ENTRIES, UNTITLED_ENTRIES, ENTRIES -> true;
            default -> false;
        };
    }

    /**
     * Whether the block is words and nothing else: a line of display type, or text with a label.
     */
    boolean isLine() {
        return switch (this) {
            case SALUTATION, SIGN_OFF, SIGNATURE, BYLINE, DEK, LABELLED, PROMOTION_HEADING -> true;
            default -> isHeading();
        };
    }

    /** The role of text right before a block, in the same item; none if the block begins one. */
    Optional<Role> textBefore() {
        return switch (this) {
            case LETTER_BODY, LETTER_FIGURE -> Optional.of(LETTER_BODY);
            case AFTERWORD, AFTERWORD_FIGURE, POSTSCRIPT -> Optional.of(AFTERWORD);
            case SECTION_BODY, BRIEFS_BODY -> Optional.of(SECTION_BODY);
            case LABELLED, BODY, LIST, FIGURE -> Optional.of(BODY);
            case ROUNDUP_CLOSING -> Optional.of(ROUNDUP_CLOSING);
            case BRIEF_BODY, CLOSE_BODY -> Optional.of(BRIEF_BODY);
            case PROMOTION_BODY, PROMOTION_FIGURE -> Optional.of(PROMOTION_BODY);
            case FOOTER_BODY -> Optional.of(FOOTER_BODY);
            default -> Optional.empty();
        };
    }

    /**
     * The role of text right behind a block, in the same item; none if nothing of it may follow.
     */
    Optional<Role> textBehind() {
        return switch (this) {
            case FURNITURE -> Optional.of(FURNITURE);
            case SALUTATION -> Optional.of(LETTER_BODY);
            case SIGN_OFF, SIGNATURE -> Optional.of(AFTERWORD);
            case SECTION_TITLE, BRIEFS_TITLE -> Optional.of(SECTION_BODY);
            case HEADLINE, BYLINE, DEK, OPENING -> Optional.of(BODY);
            case SECTION_ENTRIES, UNTITLED_ENTRIES, ENTRIES, ENTRY_TEXT ->
                    Optional.of(ROUNDUP_CLOSING);
            case BRIEF_HEADLINE, CLOSE_HEADLINE -> Optional.of(BRIEF_BODY);
            case PROMOTION_HEADING, PROMOTION_BANNER, PROMOTION_OPENING ->
                    Optional.of(PROMOTION_BODY);
            case FOOTER_OPENING -> Optional.of(FOOTER_BODY);
            default -> textBefore();
        };
    }
}
