package org.copydesk.parser.html;

/** Why something of a page is no part of the issue. */
enum Reason {
    /** It is part of the issue. */
    NONE(""),
    NAVIGATION("navigation was left out"),
    SCRIPT("a script was left out"),
    STYLE("a style sheet was left out"),
    SUBSTITUTE("what a script would show or replace was left out"),
    FORM("a form was left out"),
    CONTROL("a button or a field of a form was left out"),
    SIGN_UP("an invitation to subscribe was left out"),
    SHARING("buttons for sharing were left out"),
    COMMENTS("comments of readers were left out"),
    HIDDEN("something that readers don’t see was left out"),
    PREVIEW("the preview of the mail was left out of the text; it is kept as the preheader"),
    PERMALINK("a link to another place of the page was left out"),
    BEACON("a tracking pixel was left out"),
    DRAWING("a drawing without a picture file was left out"),
    LINK_IN_CODE("a link in code was left out; its words were not"),
    LINK_AROUND_CODE("a link around code was left out; the code was not"),
    PICTURE_IN_CODE("a picture or a player in code was left out"),
    NUMBERING("numbers that don’t count up were left out; their items were not"),
    EMPTY_FRAME("a frame that shows nothing was left out"),
    PAGE_HEADER("the header of the page was left out"),
    PAGE_FOOTER("the footer of the page was left out"),
    ASIDE("a side column was left out"),
    OUTSIDE("what stands beside the article was left out");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
