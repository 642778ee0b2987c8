package org.copydesk.parser.structure;

import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.model.profile.Wording;

/** Tells lines that say who wrote a story: “By Ann Lee”, “Words by Ann Lee, staff writer”. */
final class Bylines {

    private static final int LONGEST = 10;

    private static final Pattern OPENING =
            Pattern.compile("(?i:" + Wording.BYLINE_WORD + " )?(?:[Bb]y|BY) (?=[\\p{Lu}@])");

    /** What parts names from what their owners are. */
    private static final Pattern END = Pattern.compile("[,|(•·–—]");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Small words inside and between names. */
    private static final Set<String> PARTICLES =
            Set.of("and", "da", "de", "del", "der", "di", "du", "la", "of", "van", "von", "&");

    /** What a name does not begin with, as in “By the Numbers”. */
    private static final Set<String> NO_NAMES = Set.of("A", "All", "An", "The", "THE", "ALL");

    private Bylines() {}

    static boolean is(String line, Typography looks) {
        var opening = OPENING.matcher(line);
        return looks.words() <= LONGEST
                && opening.lookingAt()
                && areNames(line.substring(opening.end()));
    }

    private static boolean areNames(String words) {
        var names = BLANKS.split(END.split(words, 2)[0].strip());
        for (var name : names) {
            if (!isCapitalised(name) && !PARTICLES.contains(name)) {
                return false;
            }
        }
        return !NO_NAMES.contains(names[0]);
    }

    private static boolean isCapitalised(String word) {
        return word.startsWith("@") || !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}
