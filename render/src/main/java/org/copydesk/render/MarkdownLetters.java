package org.copydesk.render;

import java.util.regex.Pattern;
import org.copydesk.model.Block;
import org.copydesk.model.Heading;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Rule;

/** Whether the layout of a letter shows that it is one, and what its parts are. */
final class MarkdownLetters {

    private static final Pattern COMMON =
            Pattern.compile(
                    "(?i)(?:(?:all the )?best|best wishes|cheers|(?:best |kind |warm )?regards|love"
                            + "|many thanks|see you (?:next time|next week|soon|tomorrow)"
                            + "|sincerely|stay safe|take care|talk soon"
                            + "|thank(?:s| you) for reading|until (?:next time|next week|tomorrow)"
                            + "|warmly|yours(?: truly)?)[.!…]?");

    /** Fewer characters may be anything; UTF-16 code units. */
    private static final int SHORTEST_TEXT = 30;

    private static final int FEWEST_BLANKS = 4;

    private static final int SHORTEST_FAREWELL = 8;

    /** One that a title would begin with a capital. */
    private static final Pattern SMALL_WORD = Pattern.compile("\\s\\p{Ll}\\p{L}{4,}");

    private MarkdownLetters() {}

    static boolean isClear(Letter letter) {
        return letter.salutation().filter(line -> isGreeting(line, letter)).isPresent()
                && letter.blocks().stream().anyMatch(MarkdownLetters::isText)
                && !MarkdownLookalikes.areIn(letter.blocks())
                && letter.blocks().stream().noneMatch(MarkdownLetters::parts)
                && letter.postscripts().stream().noneMatch(MarkdownLetters::parts)
                && !MarkdownLookalikes.areIn(
                        letter.postscripts().stream().filter(each -> !isPostscript(each)).toList())
                && (letter.signOff().isEmpty() ? isUnclosedClear(letter) : isFarewellClear(letter));
    }

    private static boolean parts(Block block) {
        return block instanceof Heading || block instanceof Rule;
    }

    /**
     * A name below a farewell shows what both are, if they look like it; more lines of a signature
     * need a letter that is surely one.
     */
    private static boolean isFarewellClear(Letter letter) {
        return letter.signature().isEmpty()
                ? letter.signOff().stream().allMatch(MarkdownLetters::isClosed)
                : letter.signOff().stream().allMatch(MarkdownLetters::isFarewell)
                        && letter.signature().stream().allMatch(MarkdownLetters::isName)
                        && (letter.signature().size() == 1 || greetsInKnownWords(letter));
    }

    private static boolean isFarewell(Line line) {
        var words = line.plainText().strip();
        return words.endsWith(",")
                || words.length() >= SHORTEST_FAREWELL && MarkdownLookalikes.isFarewell(words)
                || COMMON.matcher(words).matches();
    }

    private static boolean isName(Line line) {
        return line.plainText().strip().codePoints().limit(1).anyMatch(Character::isUpperCase);
    }

    /** Where nothing closes a letter, its greeting alone tells that it is one. */
    private static boolean isUnclosedClear(Letter letter) {
        return letter.signature().isEmpty()
                && letter.postscripts().stream().allMatch(MarkdownLetters::isPostscript);
    }

    /** A comma alone tells a greeting only where running text stands below it. */
    private static boolean isGreeting(Line line, Letter letter) {
        var words = line.plainText().strip();
        return MarkdownLookalikes.isGreeting(words)
                || words.length() > 1
                        && words.endsWith(",")
                        && beginsLikeName(words)
                        && opensWithText(letter);
    }

    private static boolean beginsLikeName(String words) {
        return Character.isLetter(words.charAt(0)) && !Character.isLowerCase(words.charAt(0));
    }

    private static boolean opensWithText(Letter letter) {
        return MarkdownLists.printed(letter.blocks()).stream()
                .limit(1)
                .allMatch(MarkdownLetters::isText);
    }

    private static boolean isText(Block block) {
        var words = block.plainText().strip();
        return block instanceof Paragraph
                && words.length() >= SHORTEST_TEXT
                && words.chars().filter(c -> c == ' ').count() >= FEWEST_BLANKS;
    }

    /** A comma alone tells a greeting only where nothing stands above it. */
    static boolean greetsInKnownWords(Letter letter) {
        return letter.salutation().stream()
                .anyMatch(line -> MarkdownLookalikes.isGreeting(line.plainText().strip()));
    }

    private static boolean isPostscript(Block block) {
        return block instanceof Paragraph && MarkdownLookalikes.isPostscript(block.plainText());
    }

    /** Farewells that nobody signs are known by their mark, or because everybody says so. */
    private static boolean isClosed(Line line) {
        var words = line.plainText().strip();
        return words.endsWith(",")
                || words.endsWith("!") && SMALL_WORD.matcher(words).find()
                || COMMON.matcher(words).matches();
    }
}
