package org.copydesk.render;

import java.util.regex.Pattern;
import org.copydesk.model.Footer;
import org.copydesk.model.Issue;
import org.copydesk.model.Letter;
import org.copydesk.model.Node;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.RawBlock;
import org.copydesk.model.Section;

/**
 * The comments that tell roles, as in {@code <!-- copydesk: headline -->}: an issue whose layout
 * does not show what its parts are has them above its blocks.
 */
enum MarkdownRoles {
    /** They stand there where the layout does not show all roles. */
    WHERE_UNCLEAR,
    ALWAYS,
    NEVER;

    private static final Pattern COMMENT =
            Pattern.compile("\\s*<!--\\s*copydesk:\\s*[a-z-]+\\s*-->\\s*");

    boolean areTold(Issue issue) {
        return this == ALWAYS || this == WHERE_UNCLEAR && !areClear(issue);
    }

    /** Whether the layout of an issue shows what all of its parts are. */
    private static boolean areClear(Issue issue) {
        return MarkdownSections.areClear(issue)
                && issue.letter().stream().allMatch(MarkdownLetters::isClear)
                && MarkdownItems.areClear(issue)
                && !BoldLines.areHeadlinesOf(issue);
    }

    static String comment(String role) {
        return "<!-- copydesk: " + role + " -->";
    }

    /** The comment above the first block of a part of an issue that is no item. */
    static String openingOf(Node part) {
        if (part instanceof Letter) {
            return comment("letter");
        } else if (part instanceof Section) {
            return comment("introduction");
        }
        return comment(part instanceof Footer ? "footer" : "front");
    }

    /** Whether markup would be read as such a comment. */
    static boolean isComment(String markup) {
        return COMMENT.matcher(markup).matches();
    }

    /** Whether the source of an issue tells roles; comments that are not followed are markup. */
    static boolean areToldIn(ParsedIssue parsed) {
        return parsed.source().text().lines().anyMatch(MarkdownRoles::isComment)
                && parsed.issue().all(RawBlock.class).stream()
                        .noneMatch(raw -> isComment(raw.markup()));
    }

    /** Where a part of a source begins with the comment that may stand above it. */
    static int startWithComment(String source, int start) {
        int end = start;
        while (end > 0 && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        int line = source.lastIndexOf('\n', end - 1) + 1;
        return isComment(source.substring(line, end)) ? line : start;
    }
}
