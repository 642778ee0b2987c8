package org.copydesk.validate.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Prose;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;
import org.copydesk.validate.rule.RuleSet;

/** Finds acronyms that are used before they are introduced. */
final class Acronym implements Rule {

    private static final List<String> KNOWN =
            List.of(
                    "AI", "API", "CEO", "CPU", "CTO", "DNA", "EU", "FAQ", "GPS", "GPU", "HTML",
                    "HTTP", "ID", "IT", "NASA", "NATO", "OK", "PC", "PDF", "PR", "PS", "TV", "UK",
                    "UN", "URL", "US", "USA", "USB");

    private static final RuleDoc DOC =
            RuleDoc.note(
                            "text/acronym",
                            "An acronym is used before it is introduced. At its first place write what"
                                    + " it stands for and the acronym in brackets, or name it in"
                                    + " `known`.")
                    .in(RuleSet.ALL)
                    .option(
                            "known",
                            List.of(),
                            "acronyms that every reader knows, besides " + String.join(", ", KNOWN))
                    .example(
                            "RLHF works.",
                            "Reinforcement learning from human feedback (RLHF) works.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        var seen = new HashSet<>(KNOWN);
        seen.addAll(options.texts("known"));
        for (var prose : draft.prose()) {
            if (prose.place().isRunning()) {
                check(prose, seen, findings);
            }
        }
    }

    private static void check(Prose prose, Set<String> seen, Findings findings) {
        var text = prose.text();
        int[] words = prose.words();
        for (int i = 0; i < words.length; i += 2) {
            var word = text.substring(words[i], words[i + 1]);
            if (isAcronym(word) && seen.add(word) && !isIntroduced(text, words[i], words[i + 1])) {
                findings.add(
                        prose.span(words[i], words[i + 1]),
                        "“" + word + "” is not introduced; write what it stands for");
            }
        }
    }

    private static boolean isAcronym(String word) {
        return word.length() >= 2
                && word.length() <= 6
                && word.chars().allMatch(Character::isUpperCase);
    }

    private static boolean isIntroduced(String text, int start, int end) {
        boolean inBrackets = start > 0 && text.charAt(start - 1) == '(';
        boolean before = end + 1 < text.length() && text.startsWith(" (", end);
        return inBrackets || before;
    }
}
