package org.copydesk.render;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.model.Block;
import org.copydesk.model.Heading;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Rule;

/** Whether the layout of a letter shows that it is one, and what its parts are. */
final class MarkdownLetters {

    private static final Pattern POSTSCRIPT = Pattern.compile("(?i)P\\.? ?(?:P\\.? ?)?S\\b");

    private static final Pattern GREETING =
            Pattern.compile("(?i)(?:dear|good|greetings|hello|hey|hi|welcome)\\b");

    private MarkdownLetters() {}

    static boolean isClear(Letter letter) {
        return letter.salutation().filter(MarkdownLetters::isGreeting).isPresent()
                && !MarkdownLists.printed(letter.blocks()).isEmpty()
                && !MarkdownLookalikes.areIn(letter.blocks())
                && letter.blocks().stream()
                        .noneMatch(each -> each instanceof Heading || each instanceof Rule)
                && !MarkdownLookalikes.areIn(
                        letter.postscripts().stream().filter(each -> !isPostscript(each)).toList())
                && (letter.signOff().isEmpty() ? isUnclosedClear(letter) : isFarewellClear(letter));
    }

    /** A name below a farewell shows what both are, if they look like it. */
    private static boolean isFarewellClear(Letter letter) {
        return letter.signature().isEmpty()
                ? letter.signOff().stream().noneMatch(MarkdownLetters::isUnmarked)
                : letter.signOff().stream().allMatch(MarkdownLetters::isFarewell)
                        && letter.signature().stream().limit(1).allMatch(MarkdownLetters::isName);
    }

    private static boolean isFarewell(Line line) {
        var words = line.plainText().strip();
        return words.endsWith(",") || MarkdownLookalikes.isFarewell(words);
    }

    private static boolean isName(Line line) {
        return line.plainText().strip().codePoints().limit(1).anyMatch(Character::isUpperCase);
    }

    /** Where nothing closes a letter, its greeting alone tells that it is one. */
    private static boolean isUnclosedClear(Letter letter) {
        return letter.signature().isEmpty()
                && letter.postscripts().stream().allMatch(MarkdownLetters::isPostscript);
    }

    private static boolean isGreeting(Line line) {
        var words = line.plainText().strip();
        return words.length() > 1 && words.endsWith(",") || GREETING.matcher(words).lookingAt();
    }

    private static boolean isPostscript(Block block) {
        return block instanceof Paragraph && POSTSCRIPT.matcher(block.plainText()).lookingAt();
    }

    /** Farewells that nobody signs are known by the comma or the exclamation mark behind them. */
    private static boolean isUnmarked(Line line) {
        var words = line.plainText().strip();
        return isPhrase(line) && ",.!?…".indexOf(words.charAt(words.length() - 1)) < 0;
    }

    /** Several words that are no name: one of them begins with a small letter. */
    private static boolean isPhrase(Line line) {
        var words = line.plainText().strip().split("\\s+");
        return words.length > 1 && Stream.of(words).anyMatch(MarkdownLetters::beginsSmall);
    }

    private static boolean beginsSmall(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .limit(1)
                .anyMatch(Character::isLowerCase);
    }
}
