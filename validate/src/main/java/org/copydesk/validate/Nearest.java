package org.copydesk.validate;

import java.util.Collection;
import java.util.Comparator;
import org.copydesk.validate.rule.Distance;

/** Finds what somebody probably meant. */
public final class Nearest {

    private static final int FAR = 99;

    private Nearest() {}

    /** The one of the names that looks most like a word; the word itself if there are no names. */
    public static String to(String word, Collection<String> names) {
        return names.stream().min(Comparator.comparingInt(name -> far(word, name))).orElse(word);
    }

    /** Who leaves the area out means the rule of that name. */
    private static int far(String word, String name) {
        int whole = Distance.between(word, name, FAR);
        int slash = name.indexOf('/');
        return word.indexOf('/') >= 0
                ? whole
                : Math.min(whole, Distance.between(word, name.substring(slash + 1), FAR));
    }
}
