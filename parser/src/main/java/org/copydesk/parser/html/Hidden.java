package org.copydesk.parser.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Tells what readers of a page don’t see: hidden elements, and pictures that only count readers.
 */
final class Hidden {

    /** What the addresses of pictures have in them that tell a sender who opened the message. */
    private static final List<String> COUNTING =
            List.of(
                    "/open.aspx",
                    "/wf/open",
                    "/track/open",
                    "/e/o/",
                    "/pixel.gif",
                    "/pixel.png",
                    "/tracking-pixel",
                    "/beacon.gif",
                    "/open.gif",
                    "open.php?",
                    "facebook.com/tr?");

    private Hidden() {}

    static boolean isHidden(Element element) {
        return element.hasAttr("hidden") || hidesByStyle(element);
    }

    private static boolean hidesByStyle(Element element) {
        var style = compact(element.attr("style"));
        return style.contains("display:none")
                || style.contains("visibility:hidden")
                || style.contains("max-height:0") && style.contains("overflow:hidden")
                || isShrunk(style);
    }

    /** Mails shrink what they hide in more than one way, since no program knows all of them. */
    private static boolean isShrunk(String style) {
        int ways = isTinyIn(style, "max-height:") ? 1 : 0;
        ways += isTinyIn(style, "opacity:") ? 1 : 0;
        ways += isTinyIn(style, "font-size:") ? 1 : 0;
        return ways > 1;
    }

    /**
     * Whether a picture or a frame is there to count readers: one pixel, or an address that says
     * so.
     */
    static boolean isBeacon(Element element) {
        return isTiny(element) || isCounter(element);
    }

    private static boolean isTiny(Element element) {
        var style = compact(element.attr("style"));
        return isTiny(element.attr("width"), style, "width:")
                && isTiny(element.attr("height"), style, "height:");
    }

    private static boolean isTiny(String attribute, String style, String property) {
        var size = attribute.strip();
        return size.equals("0")
                || size.equals("1")
                || size.equals("0px")
                || size.equals("1px")
                || isTinyIn(style, property);
    }

    /** The property must not be the tail of another one, as in {@code max-width:}. */
    private static boolean isTinyIn(String style, String property) {
        int at = style.indexOf(property);
        while (at > 0 && style.charAt(at - 1) != ';') {
            at = style.indexOf(property, at + 1);
        }
        int value = at + property.length();
        return at >= 0
                && (style.startsWith("1px", value)
                        || style.startsWith("0", value) && !style.startsWith("0.", value));
    }

    private static boolean isCounter(Element element) {
        if (!element.attr("alt").isBlank()) {
            return false;
        }
        var source = element.attr("src").toLowerCase(Locale.ROOT);
        return COUNTING.stream().anyMatch(source::contains);
    }

    /** A property of the element’s style, named with its colon; empty if it is not set there. */
    static String property(Element element, String name) {
        var style = compact(element.attr("style"));
        int at = style.indexOf(name);
        int end = at < 0 ? -1 : style.indexOf(';', at);
        return at < 0 ? "" : style.substring(at + name.length(), end < 0 ? style.length() : end);
    }

    private static String compact(String style) {
        if (style.isEmpty()) {
            return style;
        }
        var compact = new StringBuilder(style.length());
        for (int i = 0; i < style.length(); i++) {
            char c = style.charAt(i);
            if (!Blanks.isSpace(c)) {
                compact.append(Character.toLowerCase(c));
            }
        }
        return compact.toString();
    }
}
