package org.copydesk.parser.surface;

import java.util.Locale;
import java.util.Set;

/** The parts of an address that only tell the receiver where a reader came from. */
public final class TrackingParameters {

    private static final Set<String> NAMES =
            Set.of(
                    "fbclid",
                    "gclid",
                    "gclsrc",
                    "dclid",
                    "msclkid",
                    "twclid",
                    "igshid",
                    "yclid",
                    "__hstc",
                    "__hssc",
                    "__hsfp",
                    "hsctatracking");

    private static final Set<String> FAMILIES = Set.of("utm_", "mc_", "_hs");

    private TrackingParameters() {}

    /**
     * An address without them; every other character stays.
     *
     * <p>{@code ref} goes only where it names a host: elsewhere it may name a branch or a chapter.
     */
    public static String strip(String address) {
        int query = address.indexOf('?');
        int fragment = address.indexOf('#');
        int end = fragment < 0 ? address.length() : fragment;
        if (query < 0 || query > end) {
            return address;
        }
        var kept = new StringBuilder(address.length()).append(address, 0, query);
        boolean first = true;
        int start = query + 1;
        while (start <= end) {
            int ampersand = address.indexOf('&', start);
            int next = ampersand < 0 || ampersand > end ? end : ampersand;
            if (!isTracking(address.substring(start, next))) {
                kept.append(first ? '?' : address.charAt(start - 1)).append(address, start, next);
                first = false;
            }
            start = next + 1;
        }
        return kept.append(address, end, address.length()).toString();
    }

    private static boolean isTracking(String parameter) {
        int equals = parameter.indexOf('=');
        var key = equals < 0 ? parameter : parameter.substring(0, equals);
        var name = unescaped(key.toLowerCase(Locale.ROOT));
        return NAMES.contains(name)
                || FAMILIES.stream().anyMatch(name::startsWith)
                || name.equals("ref") && isHost(parameter.substring(equals + 1));
    }

    /** What was escaped twice in its page still begins with the rest of an escaped ampersand. */
    private static String unescaped(String name) {
        return name.startsWith("amp;") ? name.substring("amp;".length()) : name;
    }

    private static boolean isHost(String value) {
        int dot = value.lastIndexOf('.');
        return dot > 0
                && dot < value.length() - 2
                && value.chars().allMatch(c -> c == '.' || c == '-' || Character.isLetterOrDigit(c))
                && value.substring(dot + 1).chars().allMatch(Character::isLetter);
    }
}
