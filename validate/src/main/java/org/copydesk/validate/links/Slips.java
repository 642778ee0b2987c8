package org.copydesk.validate.links;

import java.util.Locale;
import java.util.regex.Pattern;

/** Finds slips of the pen at the beginning of addresses. */
final class Slips {

    /** Two schemes, no colon, or another number of slashes than two. */
    private static final Pattern SLIP =
            Pattern.compile("https?:/*https?[:/].*|https?//.*|https?:/?[^/].*|https?:///.*");

    private static final Pattern WRONG_SCHEME =
            Pattern.compile("(?:h?t?tps?|hhttps?|htt?ps?s|https?;):?//.*");

    private Slips() {}

    static boolean has(String address) {
        if (isOrdinary(address)) {
            return false;
        }
        var small = address.toLowerCase(Locale.ROOT);
        boolean wrong = WRONG_SCHEME.matcher(small).matches() && !small.startsWith("ftp");
        return SLIP.matcher(small).matches()
                || wrong && !small.startsWith("https://") && !small.startsWith("http://");
    }

    /** A look for what nearly all addresses are, since the patterns are slow. */
    private static boolean isOrdinary(String address) {
        int start = address.startsWith("https://") ? 8 : address.startsWith("http://") ? 7 : -1;
        return start > 0
                && start < address.length()
                && Character.isLetterOrDigit(address.charAt(start))
                && !address.startsWith("http", start);
    }
}
