package org.copydesk.render;

import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.model.Block;
import org.copydesk.model.Heading;
import org.copydesk.model.Inline;
import org.copydesk.model.Line;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Rule;
import org.copydesk.model.Text;
import org.copydesk.model.profile.Wording;

/**
 * Finds paragraphs of text that look like lines with a part of their own: greetings, farewells,
 * names, bylines, headings of promotions, what stands in footers; and headings that look like the
 * titles of sections.
 */
final class MarkdownLookalikes {

    /** UTF-16 code units; longer lines are text. */
    private static final int LONGEST = 60;

    /** UTF-16 code units; a longer farewell is text. */
    private static final int LONGEST_FAREWELL = 24;

    private static final Pattern GREETING =
            Pattern.compile("(?i)(?:dear|good|greetings|hello|hey|hi|welcome)\\b");

    private static final Pattern BYLINE =
            Pattern.compile("(?i)(?:" + Wording.BYLINE_WORD + " )?by\\b");

    private static final Pattern POSTSCRIPT = Pattern.compile("(?i)P\\.? ?(?:P\\.? ?)?S\\b");

    private static final Pattern FAREWELL =
            Pattern.compile(
                    "(?i)(?:best|cheers|follow|keep|love|regards|see you|share|sincerely|stay"
                            + "|(?:un)?subscribe|take care|thanks?|until|view|yours)\\b|.*!\\z");

    private static final Pattern DISCLOSURE =
            Pattern.compile("(?i)\\b(?:advert|brought to you|message from|presented by|sponsor)");

    private MarkdownLookalikes() {}

    static boolean areIn(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block instanceof Paragraph paragraph ? isLine(paragraph) : isTitle(blocks, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a headline has no words, or words that may disclose a promotion. */
    static boolean isNoHeadline(Line headline) {
        var words = headline.plainText();
        return words.isBlank() || DISCLOSURE.matcher(words).find();
    }

    /** Whether a block is a heading with nothing below it but the next heading. */
    private static boolean isTitle(List<Block> blocks, int i) {
        return blocks.get(i) instanceof Heading
                && (i + 1 == blocks.size()
                        || blocks.get(i + 1) instanceof Heading
                        || blocks.get(i + 1) instanceof Rule);
    }

    private static boolean isLine(Paragraph paragraph) {
        if (isLong(paragraph.content())) {
            return false;
        }
        // A farewell may stand above its name in one paragraph.
        var words = paragraph.plainText().strip().lines().findFirst().orElse("").strip();
        return words.length() <= LONGEST && !words.isEmpty() && isLine(words);
    }

    /** Whether a look at the words one by one shows that there are too many. */
    private static boolean isLong(List<Inline> content) {
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof Text text && text.text().length() > 2 * LONGEST) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLine(String words) {
        char last = words.charAt(words.length() - 1);
        return last == ','
                || words.indexOf(' ') < 0 && !Character.isLowerCase(words.charAt(0))
                || words.indexOf('|') >= 0
                || words.indexOf('©') >= 0
                || words.chars().noneMatch(Character::isLowerCase)
                || isPostscript(words)
                || (isGreeting(words) || isByline(words)) && ".?".indexOf(last) < 0
                || words.length() <= LONGEST_FAREWELL && isFarewell(words);
    }

    /** Whether words begin as greetings do. */
    static boolean isGreeting(String words) {
        return GREETING.matcher(words).lookingAt();
    }

    /** Whether words begin as bylines do. */
    static boolean isByline(String words) {
        return BYLINE.matcher(words).lookingAt();
    }

    static boolean isPostscript(String words) {
        return POSTSCRIPT.matcher(words).lookingAt();
    }

    /** Whether words begin as farewells do, or end with an exclamation mark. */
    static boolean isFarewell(String words) {
        return FAREWELL.matcher(words).lookingAt();
    }
}
