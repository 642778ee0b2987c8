package org.copydesk.validate.labels;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.model.Label;
import org.copydesk.model.LabelKind;
import org.copydesk.model.profile.Profile;
import org.copydesk.model.profile.Wording;
import org.copydesk.validate.rule.Distance;

/** The labels of a profile, folded and ready to be compared. */
final class Spellings {

    private static final int LONGEST = 90;

    private final Map<String, String> byFold = new LinkedHashMap<>();
    private final Map<LabelKind, Set<String>> byKind = new HashMap<>();

    Spellings(Profile profile) {
        for (var label : profile.labels()) {
            byKind.put(label.kind(), Set.copyOf(label.spellings()));
            label.spellings().forEach(s -> byFold.putIfAbsent(Wording.fold(s), s));
        }
    }

    /** The spelling that differs in case, apostrophes or punctuation only. */
    Optional<String> same(Label label) {
        return Optional.ofNullable(byFold.get(Wording.fold(label.text())));
    }

    boolean isSpelling(Label label) {
        return byKind.getOrDefault(label.kind(), Set.of()).contains(label.text());
    }

    /** Whether words are a label of the profile, whatever their case and apostrophes. */
    boolean isWording(String words) {
        return byFold.containsKey(Wording.fold(words));
    }

    /** Where the colon of the label stands that a text begins with; -1 if it begins with none. */
    int lengthIn(String text) {
        int colon = text.indexOf(':');
        boolean isLabel =
                colon > 0
                        && colon <= LONGEST
                        && text.charAt(colon - 1) != ' '
                        && isWording(text.substring(0, colon));
        return isLabel ? colon : -1;
    }

    /** Where a label of several words ends that a text begins with; -1 if it begins with none. */
    int wordsIn(String text) {
        int found = -1;
        int most = Math.min(text.length() - 1, LONGEST);
        for (int i = text.indexOf(' ') + 1; i > 0 && i < most; i++) {
            boolean isEnd = text.charAt(i) == ' ' && Character.isLetterOrDigit(text.charAt(i - 1));
            found = isEnd && isWording(text.substring(0, i)) ? i : found;
        }
        return found;
    }

    /** The spelling that a few wrong keys away was meant; apostrophes are no keys. */
    Optional<String> near(String text) {
        var letters = letters(Wording.fold(text));
        int limit = limit(letters);
        var best = Optional.<String>empty();
        for (var known : byFold.entrySet()) {
            var right = letters(known.getKey());
            int distance = Distance.between(letters, right, limit);
            if (distance < limit && hasSameShape(letters, right)) {
                best = Optional.of(known.getValue());
                limit = distance;
            }
        }
        return best;
    }

    private static String letters(String folded) {
        return folded.replace("'", "");
    }

    /**
     * How many wrong keys are too many: short words have too many neighbours that are words as
     * well.
     */
    private static int limit(String letters) {
        return letters.length() < 6 ? 1 : letters.length() < 12 ? 2 : 3;
    }

    /** “What they say” is no slip of “what they saw”: nobody mistypes the first letter only. */
    private static boolean hasSameShape(String a, String b) {
        return a.charAt(0) == b.charAt(0) || a.substring(1).equals(b.substring(1));
    }
}
