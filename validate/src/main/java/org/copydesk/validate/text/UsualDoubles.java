package org.copydesk.validate.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that often stand twice in a row and are right so. */
final class UsualDoubles {

    /** Those of English, which count in every draft. */
    private static final List<String> ENGLISH =
            List.of(
                    "had", "that", "very", "blah", "bye", "ha", "no", "so", "yes", "knock", "is",
                    "now", "there", "boom", "tut");

    private static final List<Language> OTHERS =
            List.of(
                    new Language("de", "German", List.of("das", "der", "die", "sie")),
                    new Language("fr", "French", List.of("nous", "vous")),
                    new Language("nl", "Dutch", List.of("dat", "die")));

    private UsualDoubles() {}

    /** The words of a language, given as a BCP 47 tag, in small letters. */
    static Set<String> in(String language) {
        var words = new HashSet<>(ENGLISH);
        var code = Locale.forLanguageTag(language).getLanguage();
        OTHERS.stream()
                .filter(other -> other.code().equals(code))
                .forEach(other -> words.addAll(other.words()));
        return words;
    }

    /** All of the words, as in “had, that; in German das, der”. */
    static String listed() {
        return OTHERS.stream()
                .map(other -> "; in " + other.name() + " " + String.join(", ", other.words()))
                .collect(Collectors.joining("", String.join(", ", ENGLISH), ""));
    }

    private record Language(String code, String name, List<String> words) {}
}
