package org.copydesk.parser.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.model.Block;
import org.copydesk.model.Figure;
import org.copydesk.model.Line;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Promotion;

/** Finds out whose message a promotion is, and what it asks of the reader. */
final class Promotions {

    private static final List<String> BEFORE_SPONSOR =
            List.of(" from ", " by ", " with ", ": ", " — ", " – ", " | ");

    private static final Pattern OUR_SPONSOR = Pattern.compile("(?i)our [^:]*: ");

    private final Cues cues;

    Promotions(Cues cues) {
        this.cues = cues;
    }

    Promotion promotion(Optional<Line> heading, Optional<Figure> figure, List<Block> text) {
        var sponsor =
                heading.map(line -> sponsorIn(Tags.withoutNumber(line.plainText()))).orElse("");
        return new Promotion(heading, sponsor, figure, text, callIn(text));
    }

    private static String sponsorIn(String heading) {
        var folded = heading.replace('\u00A0', ' ').toLowerCase(Locale.ROOT);
        for (var word : BEFORE_SPONSOR) {
            int at = folded.indexOf(word);
            if (at > 0 && folded.length() == heading.length()) {
                return nameIn(heading.substring(at + word.length())).strip();
            }
        }
        return "";
    }

    /** “A word from our sponsor: Ladles & Sons” has more than the name. */
    private static String nameIn(String words) {
        var role = OUR_SPONSOR.matcher(words);
        return role.lookingAt() ? words.substring(role.end()) : words;
    }

    /** The last sentence of the last paragraph, if it asks the reader to act. */
    private String callIn(List<Block> text) {
        for (int i = text.size() - 1; i >= 0; i--) {
            if (text.get(i) instanceof Paragraph paragraph) {
                var words = paragraph.plainText();
                var sentence = words.substring(Typography.of(words).lastSentence()).strip();
                return cues.isCallToAction(sentence, 0) ? sentence : "";
            }
        }
        return "";
    }
}
