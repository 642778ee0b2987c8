package org.copydesk.parser.markdown;

import java.util.List;
import java.util.Locale;
import org.copydesk.model.source.SourceText;

/**
 * Tells Markdown by the ending of the file’s name, else by the marks that plain text hardly has.
 */
final class MarkdownSigns {

    private static final List<String> ENDINGS =
            List.of("md", "markdown", "mdown", "mkd", "mkdn", "mdwn", "mdtxt");

    /** Tools save Markdown so, too. */
    private static final List<String> TEXT_ENDINGS = List.of("txt", "text");

    private static final List<String> OTHER_ENDINGS =
            List.of("html", "htm", "xhtml", "json", "xml", "eml");

    private static final int CERTAIN = 100;
    private static final int LIKELY = 60;
    private static final int SIGNS_NEEDED = 2;

    /** Lines with links that outweigh an ending: nobody types such into plain text. */
    private static final int LINKS_NEEDED = 3;

    private static final String LINK = "](http";

    /** A comment that tells a role, which nobody types into plain text either. */
    private static final String ROLE = "<!-- copydesk: ";

    /** Longer texts are judged by their beginning. */
    private static final int FAR_ENOUGH = 20_000;

    private MarkdownSigns() {}

    static int confidence(SourceText source) {
        var ending = endingOf(source.name());
        if (ENDINGS.contains(ending)) {
            return CERTAIN;
        } else if (OTHER_ENDINGS.contains(ending)) {
            return 0;
        }
        boolean marked =
                TEXT_ENDINGS.contains(ending)
                        ? hasLinks(source.text())
                        : signsIn(source.text()) >= SIGNS_NEEDED;
        return marked || tellsRoles(source.text()) ? LIKELY : 0;
    }

    private static boolean tellsRoles(String text) {
        return holds(ROLE, text, 0, Math.min(text.length(), FAR_ENOUGH));
    }

    private static boolean hasLinks(String text) {
        int links = 0;
        int at = text.indexOf(LINK);
        while (at >= 0 && at < FAR_ENOUGH && links < LINKS_NEEDED) {
            links++;
            int end = text.indexOf('\n', at);
            at = end < 0 ? end : text.indexOf(LINK, end);
        }
        return links == LINKS_NEEDED;
    }

    private static String endingOf(String name) {
        int dot = name.lastIndexOf('.');
        return name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static int signsIn(String text) {
        int signs = text.startsWith("---\n") || text.startsWith("---\r\n") ? 1 : 0;
        int start = 0;
        while (start < Math.min(text.length(), FAR_ENOUGH) && signs < SIGNS_NEEDED) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            signs += isSign(text, start, end) ? 1 : 0;
            start = end + 1;
        }
        return signs;
    }

    private static boolean isSign(String text, int start, int end) {
        int hashes = start;
        while (hashes < end && text.charAt(hashes) == '#') {
            hashes++;
        }
        return hashes > start && hashes - start <= 6 && hashes < end && text.charAt(hashes) == ' '
                || text.startsWith("```", start)
                || holds("](", text, start, end)
                || opensStrong(text, start, end);
    }

    /** Stars open bold words only before a word: mail programs put them before headings, too. */
    private static boolean opensStrong(String text, int start, int end) {
        for (int i = start; i + 2 < end; i++) {
            if (text.startsWith("**", i) && " \t*".indexOf(text.charAt(i + 2)) < 0) {
                return true;
            }
        }
        return false;
    }

    /** Looks no further than the line, and copies nothing. */
    private static boolean holds(String sign, String text, int start, int end) {
        char first = sign.charAt(0);
        for (int i = start; i + sign.length() <= end; i++) {
            if (text.charAt(i) == first && text.startsWith(sign, i)) {
                return true;
            }
        }
        return false;
    }
}
