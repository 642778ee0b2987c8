package org.copydesk.validate.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.model.profile.Wording;
import org.copydesk.model.source.Fix;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Prose;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds words that stand twice in a row. */
final class DoubledWord implements Rule {

    private static final int LONGEST_RUN = 20;

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "text/doubled-word",
                            "A word stands twice in a row. Delete one, or name the word in `accept`."
                                    + " Names such as Duran Duran are not reported, nor are words"
                                    + " that are often right so: "
                                    + UsualDoubles.listed()
                                    + ".")
                    .option(
                            "accept",
                            List.of(),
                            "more words that may stand twice, in small letters")
                    .example("It folds the the towels.", "It folds the towels.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        var accepted = UsualDoubles.in(draft.language());
        accepted.addAll(options.texts("accept"));
        draft.prose().forEach(prose -> check(prose, accepted, findings));
    }

    private static void check(Prose prose, Set<String> accepted, Findings findings) {
        var text = prose.text();
        int[] words = prose.words();
        for (int i = 2; i < words.length; i += 2) {
            int length = words[i + 1] - words[i];
            if (length == words[i - 1] - words[i - 2]
                    && text.regionMatches(true, words[i - 2], text, words[i], length)
                    && isWord(text, words[i - 2], words[i])
                    && isBlank(text, words[i - 1], words[i])
                    && isAlone(text, words, i)
                    && !isQuoted(text, runEnd(text, words, i))) {
                report(prose, words, i, accepted, findings);
            }
        }
    }

    private static void report(
            Prose prose, int[] words, int i, Set<String> accepted, Findings findings) {
        var word = prose.text().substring(words[i], words[i + 1]);
        if (!accepted.contains(word.toLowerCase(Locale.ROOT))) {
            var cut = prose.span(words[i - 1], words[i + 1]);
            findings.add(
                    prose.span(words[i], words[i + 1]),
                    "“" + word + "” stands twice in a row; delete one",
                    Fix.unsafe("delete the second one", cut, ""));
        }
    }

    /** Capitals make names, but at the beginning of a sentence: “The the”. */
    private static boolean isWord(String text, int first, int second) {
        boolean capital = Character.isUpperCase(text.charAt(first));
        boolean small = Character.isLowerCase(text.charAt(second));
        return small
                && (!capital
                        || first == 0
                        || ".!?".indexOf(text.charAt(Math.max(0, first - 2))) >= 0);
    }

    private static boolean isBlank(String text, int from, int to) {
        return to > from
                && text.substring(from, to).chars().allMatch(c -> Wording.isBlank((char) c));
    }

    /** Where the last of a row of equal words ends. */
    private static int runEnd(String text, int[] words, int i) {
        int last = i;
        int length = words[i + 1] - words[i];
        while (last + 2 < words.length
                && last - i < LONGEST_RUN
                && words[last + 3] - words[last + 2] == length
                && text.regionMatches(words[i], text, words[last + 2], length)) {
            last += 2;
        }
        return words[last + 1];
    }

    /** What stammers up to the end of a quotation is meant to: ‘the the the.’ */
    private static boolean isQuoted(String text, int end) {
        int at = end;
        while (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',')) {
            at++;
        }
        return at < text.length() && "’”\"'".indexOf(text.charAt(at)) >= 0;
    }

    /** “a b b c” is a row of letters, no slip. */
    private static boolean isAlone(String text, int[] words, int i) {
        boolean letter = words[i + 1] - words[i] == 1;
        return !letter || text.charAt(words[i]) == 'a' || text.charAt(words[i]) == 'I';
    }
}
