package org.copydesk.parser.html;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What sites and their themes call the part of a page that holds the words of an article. */
final class BodyNames {

    /** Elements of more classes than these are named by the first of them. */
    private static final int MOST_NAMES = 12;

    /** Names that stand for an article wherever they stand. */
    private static final Set<String> OF_ARTICLES =
            Set.of(
                    "article-body",
                    "article-content",
                    "article__body",
                    "article__content",
                    "available-content",
                    "body-markup",
                    "c-content",
                    "content-body",
                    "entry-content",
                    "gh-content",
                    "markdown-body",
                    "newsletter-content",
                    "page-content",
                    "post-body",
                    "post-content",
                    "post-full-content",
                    "post__content",
                    "story-body");

    /** Names that tell the body of an article from what else stands in it. */
    private static final Set<String> IN_ARTICLES =
            Set.of(
                    "amp-wp-article-content",
                    "article-main__content",
                    "article-text",
                    "blog-content",
                    "blog-post-content",
                    "content-blocks",
                    "e-content",
                    "email-body-content",
                    "entry__content",
                    "notion-page-content",
                    "post-entry",
                    "post-text",
                    "post__body",
                    "prose",
                    "reader-article-content",
                    "rendered-post",
                    "single-content",
                    "w-richtext",
                    "wp-block-post-content");

    /** {@code post_postContent__x3FzQ}, as bundlers make of the name {@code postContent}. */
    private static final Pattern BUNDLED = Pattern.compile("\\w+_([a-z][A-Za-z]+)__[\\w-]{5}");

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private BodyNames() {}

    /** Whether the element is named like an article. */
    static boolean isArticle(Element element) {
        return isNamed(element, OF_ARTICLES::contains);
    }

    /** Whether the element is named like an article, or like the body of one. */
    static boolean isBody(Element element) {
        return isNamed(element, name -> OF_ARTICLES.contains(name) || IN_ARTICLES.contains(name));
    }

    private static boolean isNamed(Element element, Predicate<String> known) {
        if (known.test(element.id().toLowerCase(Locale.ROOT))) {
            return true;
        }
        var names = element.className();
        int start = 0;
        for (int end = 0, seen = 0; end <= names.length() && seen < MOST_NAMES; end++) {
            if (end == names.length() || Blanks.isSpace(names.charAt(end))) {
                if (known.test(plain(names.substring(start, end)))) {
                    return true;
                }
                seen += end > start ? 1 : 0;
                start = end + 1;
            }
        }
        return false;
    }

    private static String plain(String name) {
        var bundled = name.contains("__") ? BUNDLED.matcher(name) : null;
        return bundled != null && bundled.matches()
                ? HUMP.matcher(bundled.group(1)).replaceAll("-").toLowerCase(Locale.ROOT)
                : name.toLowerCase(Locale.ROOT);
    }
}
