package org.copydesk.parser.damage;

import java.util.regex.Pattern;

/**
 * Finds where a caption begins that lost its line break: “Enroll now screen capture with …”,
 * “Enroll now-gif-maker”.
 */
final class GluedCaption {

    private static final Pattern CAPTION =
            Pattern.compile(
                    "(?:(?<=[a-z])(?=-gif-maker)|(?<= )(?:screen ?capture|screenshot|gif|illustration|photo|picture|image|diagram|chart|graph|map)s? (?:of|with|showing|from|shows)\\b)");

    private GluedCaption() {}

    /** Where the caption begins behind a call to action; -1 if there is none. */
    static int startIn(String text, int call) {
        var matcher = CAPTION.matcher(text);
        return matcher.find(Math.min(text.length(), call)) ? matcher.start() : -1;
    }
}
