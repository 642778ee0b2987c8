package org.copydesk.validate.links;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tags in addresses that are replaced when a mail is sent: {@code {{unsubscribe_url}}}, {@code
 * *|UNSUB|*}, {@code %webversion%}. Some name what every sender of mails fills in.
 */
final class MergeTags {

    private static final Pattern TAG =
            Pattern.compile(
                    "\\{{2,3}[^{}]{1,80}\\}{2,3}|\\*\\|[^|]{1,80}\\|\\*|\\[\\[[^\\[\\]]{1,80}\\]\\]"
                            + "|\\{\\$[^{}]{1,80}\\}|\\$\\{[^{}]{1,80}\\}|\\{%[^{}%]{1,80}%\\}"
                            + "|<%[^<>%]{1,80}%>|%{1,2}[A-Za-z][A-Za-z_.:-]{1,80}%{1,2}");

    private static final Pattern FILLED =
            Pattern.compile(
                    "unsub|optout|preference|profile|browser|viewonline|viewemail|onlineversion"
                            + "|webversion|webview|webcopy|archive|forward|address");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z]+");

    private MergeTags() {}

    /** Whether an address is nothing but a tag. */
    static boolean isTag(String address) {
        return TAG.matcher(address).matches();
    }

    /** Whether an address begins with a tag that the sender fills in. */
    static boolean opens(String address) {
        var tag = TAG.matcher(address);
        return tag.lookingAt() && isFilled(tag);
    }

    /** An address without the tags that the sender fills in. */
    static String cutFrom(String address) {
        return TAG.matcher(address)
                .replaceAll(tag -> isFilled(tag) ? "" : Matcher.quoteReplacement(tag.group()));
    }

    private static boolean isFilled(MatchResult tag) {
        var words = BETWEEN_WORDS.matcher(tag.group().toLowerCase(Locale.ROOT)).replaceAll("");
        return FILLED.matcher(words).find();
    }
}
