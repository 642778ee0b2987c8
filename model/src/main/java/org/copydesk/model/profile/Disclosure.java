package org.copydesk.model.profile;

import java.util.List;
import java.util.regex.Pattern;

/** The first words of a text that discloses by them that it is a promotion: “Sponsored: …”. */
final class Disclosure {

    /** Few words, and a mark that parts them from the text. */
    private static final Pattern OPENING = Pattern.compile("([^:—–|\\n]{1,40})[:—–|]");

    private Disclosure() {}

    static boolean opens(String text, List<String> promotions) {
        var opening = OPENING.matcher(text);
        return opening.lookingAt() && Wording.isAny(promotions, opening.group(1));
    }
}
