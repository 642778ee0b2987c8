package org.copydesk.validate.links;

import java.util.Locale;
import java.util.regex.Pattern;

/** Looks at the hosts of addresses. */
final class Hosts {

    private static final Pattern STAGING =
            Pattern.compile(
                    "(?:localhost|(?:staging|stage|dev|preview|preprod|uat|test|qa)(?:\\.|-.*\\.)[^.]+\\..*"
                            + "|.*[.-](?:staging|preview)\\..*"
                            + "|.*\\.(?:local|localhost|internal|test|lan)|(?:127|10)(?:\\.\\d+){3}"
                            + "|192\\.168(?:\\.\\d+){2}|172\\.(?:1[6-9]|2\\d|3[01])(?:\\.\\d+){2}"
                            + "|.*\\.ngrok(?:-free)?\\.(?:io|app))");

    private static final Pattern EXAMPLE =
            Pattern.compile(
                    "(?:.*\\.)?example(?:\\.(?:com|org|net|edu))?|(?:.*\\.)?(?:yoursite|yourdomain|domain)\\.com");

    private static final Pattern PORT = Pattern.compile(":\\d*$");

    private Hosts() {}

    /** The host in small letters; empty if there is none. */
    static String of(String address) {
        boolean bare = address.startsWith("www.");
        int slashes = address.indexOf("//");
        if (slashes < 0 && !bare) {
            return "";
        }
        int start = bare ? 0 : slashes + 2;
        int end = start;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        var authority = address.substring(start, end);
        var host = authority.substring(authority.lastIndexOf('@') + 1);
        return PORT.matcher(host).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    /** Whether only people in the house can reach it. */
    static boolean isStaging(String host) {
        return STAGING.matcher(host).matches();
    }

    /** Whether it stands for another one. */
    static boolean isExample(String host) {
        return EXAMPLE.matcher(host).matches();
    }

    static boolean isName(String host) {
        return host.indexOf('.') > 0
                        && !host.endsWith("..")
                        && !host.contains("..")
                        && host.chars().allMatch(Hosts::isHostPart)
                || host.startsWith("[")
                || host.equals("localhost");
    }

    private static boolean isHostPart(int c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
    }
}
