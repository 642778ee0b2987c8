package org.copydesk.parser.structure;

import java.util.List;
import org.copydesk.parser.surface.SourceBlock;

/**
 * Tells lines that are briefs under their headlines, one below the other without blank lines: every
 * other line is a sentence or more, and those between are none.
 */
final class Pairs {

    /** Fewer lines may look so by chance. */
    private static final int FEWEST_LINES = 4;

    private static final int LONGEST_HEADLINE = 160;

    private Pairs() {}

    /** Whether lines right under each other are pairs of a headline and its text. */
    static boolean are(List<SourceBlock> lines) {
        if (lines.size() < FEWEST_LINES || lines.size() % 2 != 0) {
            return false;
        }
        int headlines = 0;
        int texts = 0;
        for (int i = 0; i < lines.size(); i += 2) {
            var headline = lines.get(i).text();
            var text = lines.get(i + 1).text();
            if (!isPair(headline, text)) {
                return false;
            }
            headlines += headline.length();
            texts += text.length();
        }
        return headlines < texts;
    }

    private static boolean isPair(String headline, String text) {
        return headline.length() <= LONGEST_HEADLINE
                && begins(headline)
                && begins(text)
                && ".,;:".indexOf(Typography.markAtEnd(headline)) < 0
                && Typography.of(text).endsSentence();
    }

    /** Whether a line does not go on with the sentence above. */
    private static boolean begins(String line) {
        return !line.isEmpty() && !Character.isLowerCase(line.charAt(0));
    }

    /** Takes the lines with blank lines between the pairs. */
    static void part(List<SourceBlock> lines, List<SourceBlock> parted) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            parted.add(i == 0 || i % 2 == 1 ? line : line.withGap(1));
        }
    }
}
