package org.copydesk.render;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Addresses that a page may lead to or load from. */
final class HtmlAddress {

    private static final Set<String> LINKS = Set.of("http", "https", "mailto", "tel");

    private static final Set<String> PICTURES = Set.of("http", "https");

    private static final Pattern SCHEME =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

    private static final Pattern PICTURE_DATA =
            Pattern.compile("(?i)data:image/(?:png|gif|jpeg|webp);base64,[A-Za-z0-9+/]*={0,2}");

    private static final String HEX = "0123456789ABCDEF";

    private static final Pattern HOST =
            Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:)?//\\[[0-9A-Fa-f:.]+]");

    /** What an address must not hold as it is. */
    private static final String UNSAFE = " \"<>\\^`{|}";

    private HtmlAddress() {}

    /** The target of a link as it may stand in a page; empty if it may not. */
    static Optional<String> link(String target) {
        return address(target, LINKS);
    }

    /** The source of a picture as it may stand in a page; empty if it may not. */
    static Optional<String> picture(String source) {
        return PICTURE_DATA.matcher(source).matches()
                ? Optional.of(source)
                : address(source, PICTURES);
    }

    private static Optional<String> address(String written, Set<String> schemes) {
        var address = written.strip();
        if (address.isEmpty()
                || address.indexOf('\t') >= 0
                || address.indexOf('\n') >= 0
                || !HtmlText.isAllowed(address)) {
            return Optional.empty();
        }
        var head = head(address);
        if (head.indexOf(':') < 0) {
            return head.indexOf('&') < 0 ? Optional.of(encode(address)) : Optional.empty();
        }
        var scheme = SCHEME.matcher(head);
        boolean allowed =
                scheme.matches() && schemes.contains(scheme.group(1).toLowerCase(Locale.ROOT));
        return allowed ? Optional.of(encode(address)) : Optional.empty();
    }

    /**
     * The part in which a colon ends a scheme; a {@code #} in a character reference does not end
     * that part.
     */
    private static String head(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == '/' || c == '?' || c == '#' && (i == 0 || address.charAt(i - 1) != '&')) {
                return address.substring(0, i);
            }
        }
        return address;
    }

    private static String encode(String address) {
        int fragment = address.indexOf('#');
        int host = endOfHost(address);
        var encoded = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i += Character.charCount(address.codePointAt(i))) {
            int c = address.codePointAt(i);
            boolean unsafe =
                    UNSAFE.indexOf(c) >= 0
                            || Character.isSpaceChar(c)
                            || c == '%' && !isEncoded(address, i)
                            || c == '#' && i > fragment
                            || (c == '[' || c == ']') && i >= host;
            encoded.append(unsafe ? percent(c) : Character.toString(c));
        }
        return encoded.toString();
    }

    /** Brackets stand around a numeric host and nowhere else. */
    private static int endOfHost(String address) {
        var host = HOST.matcher(address);
        return host.lookingAt() ? host.end() : 0;
    }

    private static boolean isEncoded(String address, int i) {
        return i + 2 < address.length()
                && Character.digit(address.charAt(i + 1), 16) >= 0
                && Character.digit(address.charAt(i + 2), 16) >= 0;
    }

    private static String percent(int c) {
        var percent = new StringBuilder();
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            percent.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
        }
        return percent.toString();
    }
}
