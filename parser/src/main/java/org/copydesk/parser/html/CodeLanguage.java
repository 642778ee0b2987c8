package org.copydesk.parser.html;

import java.util.List;
import org.jsoup.nodes.Element;

/** Reads the language of code off the class of its element, as Markdown writers put it there. */
final class CodeLanguage {

    private static final List<String> PREFIXES = List.of("language-", "lang-");

    private CodeLanguage() {}

    static String of(Element element) {
        var own = in(element.className());
        var child = element.firstElementChild();
        return own.isEmpty() && child != null ? in(child.className()) : own;
    }

    private static String in(String names) {
        for (var prefix : PREFIXES) {
            int at = names.indexOf(prefix);
            if (at >= 0) {
                int start = at + prefix.length();
                int end = names.indexOf(' ', start);
                return names.substring(start, end < 0 ? names.length() : end);
            }
        }
        return "";
    }
}
