package org.copydesk.parser;

import org.copydesk.model.ParsedIssue;
import org.copydesk.model.source.Notation;

/** What holds for every issue of a notation that no limit has cut. */
public final class NotationLaws {

    private NotationLaws() {}

    /** Nothing is lost, and everything stands in order. */
    public static void check(ParsedIssue parsed) {
        if (parsed.notation().equals(Notation.HTML)) {
            HtmlLaws.check(parsed);
        } else if (parsed.notation().equals(Notation.MARKDOWN)) {
            MarkdownLaws.check(parsed);
        } else {
            Laws.check(parsed);
        }
    }
}
