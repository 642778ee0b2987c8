/**
 * What a newsletter issue is made of.
 *
 * A token is a block of the source (a paragraph, a heading, a list, a picture) under the role that it plays. Which role
 * that is, is settled before this grammar, so that one token of look-ahead decides everywhere.
 */
parser grammar IssueParser;

tokens {
    FURNITURE,
    SALUTATION, LETTER_BODY, LETTER_FIGURE, SIGN_OFF, SIGNATURE, POSTSCRIPT, AFTERWORD, AFTERWORD_FIGURE,
    SECTION_TITLE, SECTION_BODY,
    LEAD_FIGURE, HEADLINE, BYLINE, DEK, LABELLED, BODY, FIGURE, OPENING,
    ROUNDUP_HEADLINE, UNTITLED_ENTRIES, ENTRIES,
    BRIEF_HEADLINE, BRIEF_BODY,
    PROMOTION_HEADING, PROMOTION_BANNER, PROMOTION_OPENING, PROMOTION_BODY, PROMOTION_FIGURE,
    FOOTER_BODY
}

/** An issue: page furniture, the editor's letter, sections and what closes it, each where there is one. */
issue : front letter? untitledSection? titledSection* footer? EOF ;

/** What stands on the page before the issue begins. */
front : FURNITURE* ;

/** The editor's letter, with or without greeting and farewell. */
letter
    : SALUTATION letterBlock* closing?  # greetedLetter
    | letterBlock+ closing?             # plainLetter
    ;

/** A block of the letter. */
letterBlock : LETTER_BODY | LETTER_FIGURE ;

/** How the letter closes: the farewell, who signs, and what occurred to them afterwards. */
closing
    : SIGN_OFF+ SIGNATURE* afterword*   # signedOff
    | SIGNATURE+ afterword*             # signed
    | afterword+                        # unsigned
    ;

/** A block after the signature. */
afterword : POSTSCRIPT | AFTERWORD | AFTERWORD_FIGURE ;

/** The items before the first section title, or all items where no section has a title. */
untitledSection
    : SECTION_BODY+ item*
    | item+
    ;

/** A section: its title, what introduces it, and its items. */
titledSection : SECTION_TITLE SECTION_BODY* item* ;

/** A piece of a section, with the picture that stands before its headline. */
item
    : LEAD_FIGURE piece     # illustratedItem
    | piece                 # plainItem
    | brief                 # briefItem
    | promotion             # promotedItem
    ;

/** A story or a roundup. */
piece
    : HEADLINE BYLINE? DEK? storyBlock* passage*                # story
    | OPENING storyBlock* passage*                              # headlessStory
    | ROUNDUP_HEADLINE DEK? ENTRIES (ENTRIES | FIGURE)* BODY*   # roundup
    | UNTITLED_ENTRIES (ENTRIES | FIGURE)* BODY*                # untitledRoundup
    ;

/** A brief: a headline and a short text, which holds its pictures. */
brief : BRIEF_HEADLINE BRIEF_BODY* ;

/** A part of a story under a run-in label. */
passage : LABELLED storyBlock* ;

/** A block of a story. */
storyBlock : BODY | FIGURE ;

/** A promotion: it opens with the heading that discloses it, with a banner, or with its text. */
promotion : (PROMOTION_HEADING | PROMOTION_BANNER | PROMOTION_OPENING) promotionBlock* ;

/** A block of a promotion. */
promotionBlock : PROMOTION_BODY | PROMOTION_FIGURE ;

/** What closes an issue. */
footer : FOOTER_BODY+ ;
