package org.copydesk.validate.rule;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tags that are replaced when a mail is sent: {@code {{unsubscribe_url}}}, {@code *|UNSUB|*},
 * {@code %webversion%}. Some name what every sender of mails fills in.
 */
public final class MergeTags {

    private static final Pattern TAG =
            Pattern.compile(
                    "\\{{2,3}[^{}]{1,80}\\}{2,3}|\\*\\|[^|]{1,80}\\|\\*|\\[\\[[^\\[\\]]{1,80}\\]\\]"
                            + "|\\{\\$[^{}]{1,80}\\}|\\$\\{[^{}]{1,80}\\}|\\{%[^{}%]{1,80}%\\}"
                            + "|<%[^<>%]{1,80}%>|%{1,2}[A-Za-z][A-Za-z_.:-]{1,80}%{1,2}"
                            + "|\\{[A-Za-z_]{2,80}\\}|\\[[A-Za-z_]{2,80}\\]|@@[A-Za-z_]{2,80}@@");

    private static final Pattern FILLED =
            Pattern.compile(
                    "unsub|optout|preference|profile|browser|viewonline|viewemail|onlineversion"
                            + "|webversion|webview|webcopy|archive|forward|address"
                            + "|currentyear|list(?:company|description|name|phone)");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z]+");

    private MergeTags() {}

    /** Whether an address is nothing but a tag. */
    public static boolean isTag(String address) {
        return TAG.matcher(address).matches();
    }

    /** Whether an address begins with a tag that the sender fills in. */
    public static boolean opens(String address) {
        var tag = TAG.matcher(address);
        return tag.lookingAt() && isFilled(tag.group());
    }

    /** An address without the tags that the sender fills in. */
    public static String cutFrom(String address) {
        return TAG.matcher(address)
                .replaceAll(
                        tag -> isFilled(tag.group()) ? "" : Matcher.quoteReplacement(tag.group()));
    }

    /** Whether a tag names what the sender fills in. */
    public static boolean isFilled(String tag) {
        var words = BETWEEN_WORDS.matcher(tag.toLowerCase(Locale.ROOT)).replaceAll("");
        return FILLED.matcher(words).find();
    }
}
