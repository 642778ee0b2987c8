package org.copydesk.validate.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that often stand twice in a row and are right so. */
final class UsualDoubles {

    /** Those of English, which count in every draft. */
    static final List<String> ENGLISH =
            List.of(
                    "had", "that", "very", "blah", "bye", "ha", "no", "so", "yes", "knock", "is",
                    "now", "there", "boom", "tut");

    private static final Map<String, Set<String>> OTHERS =
            Map.of(
                    "de", Set.of("das", "der", "die", "sie"),
                    "fr", Set.of("nous", "vous"),
                    "nl", Set.of("dat", "die"));

    private UsualDoubles() {}

    /** The words of a language, given as a BCP 47 tag, in small letters. */
    static Set<String> in(String language) {
        var words = new HashSet<>(ENGLISH);
        words.addAll(OTHERS.getOrDefault(Locale.forLanguageTag(language).getLanguage(), Set.of()));
        return words;
    }
}
