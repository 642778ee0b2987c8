package org.copydesk.render;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What CommonMark calls an HTML block, and where it ends. */
final class MarkdownHtml {

    private static final Pattern TAG_NAME =
            Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)(?=[\\s/>]|$).*", Pattern.DOTALL);

    /** Elements whose content is taken as it is, up to the tag that closes them. */
    private static final List<String> VERBATIM = List.of("script", "pre", "style", "textarea");

    /** What ends the blocks that are not elements. */
    private static final Map<String, String> ENDS =
            Map.of("<!--", "-->", "<?", "?>", "<![CDATA[", "]]>");

    private static final Set<String> BLOCKS =
            Set.of(
                    "address article aside base basefont blockquote body caption center col colgroup dd details dialog"
                            .concat(
                                    " dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6")
                            .concat(
                                    " head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup")
                            .concat(
                                    " option p param search section summary table tbody td tfoot th thead title tr track ul")
                            .split(" "));

    /**
     * The tags that stand for emphasis, code and line breaks where CommonMark’s own marks would not
     * do.
     */
    private static final Pattern OURS =
            Pattern.compile("(?i)</?(?:em|strong|del|code|sup|sub|br)\\s*/?>");

    private static final String NAME = "[A-Za-z][A-Za-z0-9-]*";

    private static final String ATTRIBUTE =
            "\\s+[A-Za-z_:][A-Za-z0-9_.:-]*(?:\\s*=\\s*(?:[^\\s\"'=<>`]+|'[^']*'|\"[^\"]*\"))?";

    /** One tag, comment, instruction, declaration or CDATA section. */
    private static final Pattern INLINE =
            Pattern.compile(
                    ("<NAME(?:ATTRIBUTE){0,64}\\s*/?>|</NAME\\s*>|<!-->|<!--->|<!--(?:(?!-->).)*+-->|<\\?(?:(?!\\?>).)*+\\?>"
                                    + "|<![A-Za-z][^>]*>|<!\\[CDATA\\[(?:(?!]]>).)*+]]>")
                            .replace("NAME", NAME)
                            .replace("ATTRIBUTE", ATTRIBUTE));

    private MarkdownHtml() {}

    /** Whether markup in a line is read as one piece; none with line ends is. */
    static boolean isInline(String markup) {
        return INLINE.matcher(markup).matches();
    }

    /** Whether markup on lines of its own is read as one block. */
    static boolean standsAlone(String markup) {
        if (markup.isEmpty() || markup.endsWith("\n") || markup.indexOf('\r') >= 0) {
            return false;
        }
        for (var end : ENDS.entrySet()) {
            if (markup.startsWith(end.getKey())) {
                return endsLast(markup, end.getValue());
            }
        }
        var name = name(markup);
        if (VERBATIM.contains(name) && markup.charAt(1) != '/') {
            return endsLast(markup.toLowerCase(Locale.ROOT), "</" + name + ">");
        }
        return BLOCKS.contains(name) && markup.lines().noneMatch(String::isBlank);
    }

    /** Whether a paragraph that begins with this markup is read as a block of HTML. */
    static boolean startsBlock(String markup) {
        var name = name(markup);
        return markup.startsWith("<!")
                || markup.startsWith("<?")
                || VERBATIM.contains(name)
                || BLOCKS.contains(name);
    }

    static boolean isOurs(String markup) {
        return OURS.matcher(markup).matches();
    }

    /** The first line with the end of the block must be the last. */
    private static boolean endsLast(String markup, String end) {
        int found = markup.indexOf(end);
        return found >= 0 && markup.indexOf('\n', found) < 0;
    }

    private static String name(String markup) {
        var tag = TAG_NAME.matcher(markup);
        return tag.matches() ? tag.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
