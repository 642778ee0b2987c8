package org.copydesk.render;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Strings in YAML, plain where YAML 1.1 and 1.2 both read the very same string, else in double
 * quotes on one line.
 *
 * <p>Whole numbers and dates stay plain: a reader of front matter takes them for the strings that
 * they are.
 */
final class YamlScalar {

    private static final Pattern NUMBER_OR_DATE =
            Pattern.compile("0|[1-9][0-9]{0,17}|[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** What one of the two versions resolves to something else than a string. */
    private static final Pattern RESOLVED =
            Pattern.compile(
                    "~|null|Null|NULL|=|<<"
                            + "|y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF"
                            + "|(?=[-+.]*[0-9])[-+]?(?:[0-9][0-9_]*)?\\.?[0-9_]*(?:[eE][-+]?[0-9]*)?"
                            + "|[-+]?0[bBoOxX][0-9a-fA-F_]+"
                            + "|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?"
                            + "|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)"
                            + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \\t].*)?");

    private static final String INDICATORS = ",[]{}#&*!|>'\"%@`";

    private YamlScalar() {}

    static String print(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    private static boolean isPlain(String text) {
        if (NUMBER_OR_DATE.matcher(text).matches()) {
            return true;
        }
        return !text.isEmpty()
                && !RESOLVED.matcher(text).matches()
                && INDICATORS.indexOf(text.charAt(0)) < 0
                && !isLoneIndicator(text)
                && !text.startsWith(" ")
                && !text.endsWith(" ")
                && !text.endsWith(":")
                && !text.contains(": ")
                && !text.contains(" #")
                && text.codePoints().noneMatch(YamlScalar::needsEscape);
    }

    /** These are plain only before something that is not a blank. */
    private static boolean isLoneIndicator(String text) {
        return "-?:".indexOf(text.charAt(0)) >= 0 && (text.length() == 1 || text.charAt(1) == ' ');
    }

    /**
     * Control characters, line ends of all sorts, surrogates that lack their partner, and what YAML
     * can’t print.
     */
    private static boolean needsEscape(int c) {
        return c < ' '
                || c >= 0x7F && c < 0xA0
                || c == 0x2028
                || c == 0x2029
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                || c == 0xFEFF
                || c == 0xFFFE
                || c == 0xFFFF;
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> quoted.append(escaped(c)));
        return quoted.append('"').toString();
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"', '\\' -> "\\" + (char) c;
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default ->
                    needsEscape(c)
                            ? String.format(Locale.ROOT, "\\u%04X", c)
                            : Character.toString(c);
        };
    }
}
