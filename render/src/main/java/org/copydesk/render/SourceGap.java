package org.copydesk.render;

import java.util.Locale;
import java.util.Set;

/** What stands between two parts of an HTML source. */
enum SourceGap {
    /** Nothing but tags that end no line. */
    NOTHING,
    /** A blank, at least. */
    BLANK,
    /** A single line break. */
    NEXT_LINE,
    /** The end of a paragraph, or several line breaks. */
    APART;

    /** Elements that end no line. */
    private static final Set<String> IN_LINE =
            Set.of(
                    "a", "b", "big", "cite", "code", "del", "em", "font", "i", "ins", "kbd", "mark",
                    "q", "s", "samp", "small", "span", "strong", "sub", "sup", "tt", "u", "wbr");

    /** Looks at what stands between two offsets. */
    static SourceGap between(String source, int from, int to) {
        int breaks = 0;
        boolean blank = false;
        int at = from;
        while (at < to) {
            boolean tag = source.charAt(at) == '<';
            int end = tag ? tagEnd(source, at, to) : at + 1;
            if (!tag) {
                blank = true;
            } else if (nameOf(source, at, end).equals("br")) {
                breaks++;
            } else if (!IN_LINE.contains(nameOf(source, at, end))) {
                return APART;
            }
            at = end;
        }
        return breaks > 1 ? APART : breaks == 1 ? NEXT_LINE : blank ? BLANK : NOTHING;
    }

    private static int tagEnd(String source, int start, int limit) {
        int close = source.indexOf('>', start);
        return close < 0 || close >= limit ? limit : close + 1;
    }

    private static String nameOf(String source, int tag, int end) {
        int start = source.startsWith("</", tag) ? tag + 2 : tag + 1;
        int at = start;
        while (at < end && Character.isLetter(source.charAt(at))) {
            at++;
        }
        return at > start ? source.substring(start, at).toLowerCase(Locale.ROOT) : "";
    }
}
