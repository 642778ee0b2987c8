package org.copydesk.parser.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells the icons that lead to the pages of a newsletter at social networks. */
final class SocialIcons {

    private static final Set<String> NETWORKS =
            Set.of(
                    "bluesky",
                    "facebook",
                    "fb",
                    "instagram",
                    "ig",
                    "linkedin",
                    "linked in",
                    "mastodon",
                    "pinterest",
                    "reddit",
                    "telegram",
                    "threads",
                    "tiktok",
                    "tik tok",
                    "twitter",
                    "whatsapp",
                    "x",
                    "youtube");

    /** What is said of an icon beside the name of its network. */
    private static final Set<String> BESIDE =
            Set.of(
                    "icon", "logo", "button", "link", "follow", "find", "share", "us", "me", "on",
                    "to", "our");

    private SocialIcons() {}

    /** Whether a link is nothing but a picture that is named after a network. */
    static boolean isIcon(Element link) {
        var picture = link.childrenSize() == 1 ? link.child(0) : link;
        return picture.normalName().equals("img")
                && !Blanks.isVisible(link.wholeText())
                && isNetwork(picture.attr("alt"));
    }

    private static boolean isNetwork(String alternative) {
        var name = new StringBuilder();
        for (var word : alternative.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!BESIDE.contains(word)) {
                name.append(name.isEmpty() ? "" : " ").append(word);
            }
        }
        return NETWORKS.contains(name.toString());
    }
}
