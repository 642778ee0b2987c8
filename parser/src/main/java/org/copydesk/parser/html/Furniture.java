package org.copydesk.parser.html;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells what of a page is no part of the issue: by what the elements are, are called and say. */
final class Furniture {

    /** More running text than this is content, whatever the element is called. */
    private static final int MUCH = 300;

    private static final int LONGEST_SIGN = 4;

    private static final Map<String, Reason> BY_ROLE =
            Map.of(
                    "navigation", Reason.NAVIGATION,
                    "search", Reason.FORM,
                    "menu", Reason.NAVIGATION,
                    "menubar", Reason.NAVIGATION,
                    "toolbar", Reason.CONTROL,
                    "dialog", Reason.HIDDEN,
                    "alertdialog", Reason.HIDDEN);

    private static final Map<String, Reason> BY_WORD =
            Map.ofEntries(
                    Map.entry("share", Reason.SHARING),
                    Map.entry("sharing", Reason.SHARING),
                    Map.entry("sharedaddy", Reason.SHARING),
                    Map.entry("addtoany", Reason.SHARING),
                    Map.entry("addthis", Reason.SHARING),
                    Map.entry("social", Reason.SHARING),
                    Map.entry("socials", Reason.SHARING),
                    Map.entry("mcnfollowblock", Reason.SHARING),
                    Map.entry("mcnshareblock", Reason.SHARING),
                    Map.entry("nav", Reason.NAVIGATION),
                    Map.entry("navbar", Reason.NAVIGATION),
                    Map.entry("navigation", Reason.NAVIGATION),
                    Map.entry("menu", Reason.NAVIGATION),
                    Map.entry("breadcrumb", Reason.NAVIGATION),
                    Map.entry("breadcrumbs", Reason.NAVIGATION),
                    Map.entry("pagination", Reason.NAVIGATION),
                    Map.entry("sidebar", Reason.ASIDE),
                    Map.entry("related", Reason.OUTSIDE),
                    Map.entry("relatedposts", Reason.OUTSIDE),
                    Map.entry("recommended", Reason.OUTSIDE),
                    Map.entry("cookie", Reason.OUTSIDE),
                    Map.entry("cookies", Reason.OUTSIDE),
                    Map.entry("preheader", Reason.HIDDEN),
                    Map.entry("subscribe", Reason.SIGN_UP),
                    Map.entry("subscription", Reason.SIGN_UP),
                    Map.entry("signup", Reason.SIGN_UP),
                    Map.entry("newsletter", Reason.SIGN_UP));

    private static final Set<String> COMMENTS =
            Set.of(
                    "comment-list",
                    "comment-section",
                    "commentlist",
                    "comments",
                    "comments-area",
                    "comments-container",
                    "comments-section",
                    "comments-wrapper",
                    "disqus_thread",
                    "gh-comments",
                    "post-comments",
                    "respond",
                    "wp-block-comments");

    private static final Set<String> FOR_SCREEN_READERS =
            Set.of("sr-only", "visually-hidden", "screen-reader-text", "skip-link");

    /** Elements that page headers and footers may stand in without being the page’s. */
    private static final Set<String> SECTIONS =
            Set.of("article", "main", "section", "blockquote", "td", "figure");

    /** Elements whose names tell what a part of the page is for. */
    private static final Set<Kind> NAMED =
            EnumSet.of(
                    Kind.PLAIN,
                    Kind.BLOCK,
                    Kind.LIST,
                    Kind.TABLE,
                    Kind.ASIDE,
                    Kind.PAGE_HEADER,
                    Kind.PAGE_FOOTER);

    /** Whether the page is read whole because nothing in it is marked as the article. */
    private final boolean wholePage;

    Furniture(boolean wholePage) {
        this.wholePage = wholePage;
    }

    /** Why the element is no part of the issue. */
    Reason reasonAgainst(Element element, Kind kind) {
        var reason = byKind(element, kind);
        if (reason != Reason.NONE || element.attributesSize() == 0) {
            return reason;
        } else if (Hidden.isHidden(element)) {
            return Reason.HIDDEN;
        }
        return NAMED.contains(kind) ? byName(element) : Reason.NONE;
    }

    private Reason byKind(Element element, Kind kind) {
        return switch (kind) {
            case SCRIPT -> Reason.SCRIPT;
            case STYLE -> Reason.STYLE;
            case SUBSTITUTE -> Reason.SUBSTITUTE;
            case CONTROL -> Reason.CONTROL;
            case DRAWING -> Reason.DRAWING;
            case SILENT -> element.hasText() ? Reason.HIDDEN : Reason.NONE;
            case NAVIGATION -> Reason.NAVIGATION;
            case FORM -> isProse(element) ? Reason.NONE : Reason.FORM;
            case PAGE_HEADER -> isOfPage(element) ? Reason.PAGE_HEADER : Reason.NONE;
            case PAGE_FOOTER -> isOfPage(element) ? Reason.PAGE_FOOTER : Reason.NONE;
            case ASIDE -> isOfPage(element) || isLinks(element) ? Reason.ASIDE : Reason.NONE;
            case IMAGE -> Hidden.isBeacon(element) ? Reason.BEACON : Reason.NONE;
            case LINK -> linkReason(element);
            default -> Reason.NONE;
        };
    }

    private static Reason linkReason(Element link) {
        return isPermalink(link)
                ? Reason.PERMALINK
                : SocialIcons.isIcon(link) ? Reason.SHARING : Reason.NONE;
    }

    private boolean isOfPage(Element element) {
        if (!wholePage) {
            return false;
        }
        var around = element.parent();
        while (around != null && !SECTIONS.contains(around.normalName())) {
            around = around.parent();
        }
        return around == null;
    }

    /** “#” or “¶” behind a heading, “↩” behind a footnote. */
    private static boolean isPermalink(Element link) {
        var target = link.attr("href");
        var around = link.parent();
        boolean near =
                target.startsWith("#")
                        || target.indexOf('#') > 0
                                && around != null
                                && Kind.of(around) == Kind.HEADING;
        return near && target.length() > 1 && isSign(link);
    }

    private static boolean isSign(Element link) {
        return link.childNodeSize() <= 1
                && link.childrenSize() == 0
                && Blanks.isSign(link.wholeText(), LONGEST_SIGN);
    }

    private static boolean isProse(Element element) {
        return Prose.of(element).running() > MUCH;
    }

    private static boolean isLinks(Element element) {
        var prose = Prose.of(element);
        return prose.linked() > prose.running();
    }

    private Reason byName(Element element) {
        var reason = BY_ROLE.getOrDefault(element.attr("role"), Reason.NONE);
        if (reason == Reason.NONE) {
            reason = byWords(element.className());
        }
        if (reason == Reason.NONE) {
            reason = byWords(element.id());
        }
        if (reason == Reason.NONE || reason == Reason.COMMENTS) {
            return reason;
        }
        var prose = Prose.of(element);
        boolean other = reason == Reason.SIGN_UP && !prose.hasControls();
        return other || prose.running() > MUCH ? Reason.NONE : reason;
    }

    /** By the names that pages call their parts, and the words that these are made of. */
    private static Reason byWords(String names) {
        if (names.isEmpty()) {
            return Reason.NONE;
        }
        var lower = names.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || Blanks.isSpace(lower.charAt(i))) {
                var reason = byName(lower.substring(start, i));
                if (reason != Reason.NONE) {
                    return reason;
                }
                start = i + 1;
            }
        }
        return Reason.NONE;
    }

    private static Reason byName(String name) {
        if (COMMENTS.contains(name)) {
            return Reason.COMMENTS;
        } else if (FOR_SCREEN_READERS.contains(name)) {
            return Reason.HIDDEN;
        }
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || name.charAt(i) == '-' || name.charAt(i) == '_') {
                var reason = BY_WORD.getOrDefault(name.substring(start, i), Reason.NONE);
                if (reason != Reason.NONE) {
                    return reason;
                }
                start = i + 1;
            }
        }
        return Reason.NONE;
    }
}
