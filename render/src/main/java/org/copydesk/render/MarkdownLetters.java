package org.copydesk.render;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.model.Block;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.Paragraph;

/** Tells what of a letter its layout in Markdown can’t show. */
final class MarkdownLetters {

    private static final Pattern POSTSCRIPT = Pattern.compile("(?i)P\\.? ?(?:P\\.? ?)?S\\b");

    private static final Pattern GREETING =
            Pattern.compile("(?i)(?:dear|good|greetings|hello|hey|hi|welcome)\\b");

    private final LossLog log;

    MarkdownLetters(LossLog log) {
        this.log = log;
    }

    void tell(Letter letter) {
        if (letter.salutation().isEmpty()) {
            log.add(letter, "that text without a greeting is a letter");
        }
        if (letter.signOff().isEmpty()) {
            tellUnclosed(letter);
        } else if (letter.signature().isEmpty()
                && letter.signOff().stream().anyMatch(MarkdownLetters::isUnmarked)) {
            log.add(letter, "that a line without a name below it is a farewell");
        }
        if (MarkdownLists.printed(letter.blocks()).isEmpty()) {
            log.add(letter, "that a letter has no text");
        }
        boolean closed = !letter.signOff().isEmpty() || !letter.signature().isEmpty();
        new MarkdownRules(log).tell(letter.blocks(), false, closed);
    }

    /** A name closes a letter if nothing but postscripts stands below it. */
    private void tellUnclosed(Letter letter) {
        if (letter.signature().isEmpty()) {
            if (letter.salutation().filter(line -> !isGreeting(line)).isPresent()) {
                log.add(letter, "that a line greets, where nothing closes the letter");
            }
            if (letter.postscripts().stream().anyMatch(block -> !isPostscript(block))) {
                log.add(letter, "where the text of a letter without a farewell ends");
            }
        } else if (letter.signature().stream().anyMatch(MarkdownLetters::isPhrase)
                || letter.postscripts().stream().anyMatch(block -> !isPostscript(block))) {
            log.add(letter, "that a line without a farewell above it signs a letter");
        }
    }

    /** Other greetings are known by what closes the letter. */
    private static boolean isGreeting(Line line) {
        var words = line.plainText().strip();
        return words.endsWith(",") || GREETING.matcher(words).lookingAt();
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
