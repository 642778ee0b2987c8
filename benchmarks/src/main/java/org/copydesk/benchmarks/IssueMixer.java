package org.copydesk.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.copydesk.model.Item;
import org.copydesk.model.Letter;
import org.copydesk.model.Node;
import org.copydesk.model.ParsedIssue;
import org.copydesk.parser.NewsletterParser;

/**
 * Makes plain-text issues of any length out of a few real ones: letters and items in another order,
 * their words shuffled, so that no two paragraphs are alike and all look like those of a
 * newsletter. The same seed gives the same issues.
 */
final class IssueMixer {

    /** Shorter lines are headlines and the like, and stay as they are. */
    private static final int FEWEST_WORDS = 12;

    private final List<String> letters = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private final Random random;

    IssueMixer(List<String> issues, long seed) {
        var parser = NewsletterParser.create();
        for (var text : issues) {
            var parsed = parser.parse(text);
            cut(parsed, Letter.class, letters);
            cut(parsed, Item.class, items);
        }
        random = new Random(seed);
    }

    private static void cut(ParsedIssue parsed, Class<? extends Node> type, List<String> pieces) {
        for (var node : parsed.issue().all(type)) {
            var span = parsed.sourceMap().spanOf(node).orElseThrow();
            pieces.add(parsed.source().text().substring(span.start(), span.end()));
        }
    }

    /** An issue of about so many characters: the last item may make it longer. */
    String issue(int length) {
        var text = new StringBuilder(length + (1 << 14));
        text.append(shuffled(oneOf(letters))).append("\n\nNews\n\n");
        while (text.length() < length) {
            text.append(shuffled(oneOf(items))).append("\n\n");
        }
        return text.toString();
    }

    private String oneOf(List<String> pieces) {
        return pieces.get(random.nextInt(pieces.size()));
    }

    private String shuffled(String piece) {
        var lines = piece.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            lines[i] = shuffledLine(lines[i]);
        }
        return String.join("\n", lines);
    }

    /** Where a line begins and ends tells what it is: those words stay. */
    private String shuffledLine(String line) {
        var words = new ArrayList<>(List.of(line.split(" ", -1)));
        if (words.size() >= FEWEST_WORDS) {
            Collections.shuffle(words.subList(4, words.size() - 2), random);
        }
        return String.join(" ", words);
    }
}
