package org.copydesk.validate.links;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.validate.rule.Target;

/** Looks at addresses; each method says what is wrong, if anything is. */
final class Addresses {

    private static final Set<String> UNSAFE =
            Set.of("javascript", "vbscript", "data", "file", "blob");

    private static final Set<String> WELL_KNOWN =
            Set.of("http", "https", "mailto", "tel", "sms", "ftp", "geo", "webcal", "whatsapp");

    private static final Pattern SCHEME =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

    private static final Pattern STAGING_HOST =
            Pattern.compile(
                    "(?:localhost|(?:staging|stage|dev|preview|preprod|uat|test|qa)[.-].*|.*[.-](?:staging|preview)\\..*"
                            + "|.*\\.(?:local|localhost|internal|test|lan)|127\\..*|10\\..*|192\\.168\\..*"
                            + "|172\\.(?:1[6-9]|2\\d|3[01])\\..*|.*\\.ngrok(?:-free)?\\.(?:io|app))");

    private static final Pattern PLACEHOLDER =
            Pattern.compile(
                    "(?i)(?:https?://)?(?:todo|tk|tbd|xxx+|url|link|insert[-_ ]?(?:url|link)(?:[-_ ]?here)?|(?:your|the)[-_ ]?(?:url|link)(?:[-_ ]?here)?|placeholder)/?|.*(?:\\{\\{|\\}\\}|\\*\\|).*");

    /** Two schemes, no colon, or another number of slashes than two. */
    private static final Pattern SLIP =
            Pattern.compile("https?:/*https?[:/].*|https?//.*|https?:/?[^/].*|https?:///.*");

    private static final Pattern WRONG_SCHEME =
            Pattern.compile("(?:h?t?tps?|hhttps?|htt?ps?s|https?;):?//.*");

    private static final Pattern EXAMPLE_HOST =
            Pattern.compile(
                    "(?:.*\\.)?example(?:\\.(?:com|org|net|edu))?|(?:.*\\.)?(?:yoursite|yourdomain|domain)\\.com");

    private static final Pattern PORT = Pattern.compile(":\\d*$");

    private Addresses() {}

    static Optional<String> malformed(Target target) {
        var address = target.address();
        if (placeholder(target).isPresent() || unsafe(target).isPresent()) {
            return Optional.empty();
        } else if (address.chars().anyMatch(c -> c <= ' ')) {
            return Optional.of("a blank stands inside this address; take it out or write %20");
        } else if (hasSlip(address)) {
            return Optional.of("this address begins with a slip; write https://");
        } else if (target.isWeb() && host(address).isEmpty()) {
            return Optional.of("this address names no host; write it in full");
        } else if (target.isWeb() && !isHost(host(address))) {
            return Optional.of("“" + host(address) + "” is not the name of a host; put it right");
        }
        return Optional.empty();
    }

    private static boolean hasSlip(String address) {
        if (isOrdinary(address)) {
            return false;
        }
        var small = address.toLowerCase(Locale.ROOT);
        boolean wrong = WRONG_SCHEME.matcher(small).matches() && !small.startsWith("ftp");
        return SLIP.matcher(small).matches()
                || wrong && !small.startsWith("https://") && !small.startsWith("http://");
    }

    /** A look for what nearly all addresses are, since the patterns are slow. */
    private static boolean isOrdinary(String address) {
        int start = address.startsWith("https://") ? 8 : address.startsWith("http://") ? 7 : -1;
        return start > 0
                && start < address.length()
                && Character.isLetterOrDigit(address.charAt(start))
                && !address.startsWith("http", start);
    }

    private static boolean isHost(String host) {
        return host.indexOf('.') > 0
                        && !host.endsWith("..")
                        && !host.contains("..")
                        && host.chars().allMatch(Addresses::isHostPart)
                || host.startsWith("[")
                || host.equals("localhost");
    }

    private static boolean isHostPart(int c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
    }

    static Optional<String> relative(Target target) {
        var address = target.address();
        boolean hasScheme = SCHEME.matcher(address).matches();
        boolean other =
                address.startsWith("#")
                        || hasSlip(address)
                        || placeholder(target).isPresent()
                        || target.isBare();
        return hasScheme || other
                ? Optional.empty()
                : Optional.of(
                        address.startsWith("//")
                                ? "this address has no scheme; put https: before it"
                                : "this address is relative; write it in full, with https://");
    }

    static Optional<String> insecure(Target target) {
        return target.hasScheme("http")
                ? Optional.of("this address begins with http:; write https: if the site has it")
                : Optional.empty();
    }

    static Optional<String> unsafe(Target target) {
        var scheme = SCHEME.matcher(target.address());
        if (!scheme.matches()) {
            return Optional.empty();
        }
        var name = scheme.group(1).toLowerCase(Locale.ROOT);
        if (UNSAFE.contains(name)) {
            return Optional.of(
                    "mail programs block addresses with " + name + ":; use a web address");
        }
        return WELL_KNOWN.contains(name) || name.contains(".") || hasSlip(target.address())
                ? Optional.empty()
                : Optional.of("few programs know addresses with " + name + ":; use a web address");
    }

    static Optional<String> staging(Target target, List<String> hosts) {
        var host = host(target.address());
        boolean own = hosts.stream().anyMatch(h -> host.equals(h) || host.endsWith("." + h));
        return target.isWeb() && (own || STAGING_HOST.matcher(host).matches())
                ? Optional.of("only you can see " + host + "; link the public page")
                : Optional.empty();
    }

    static Optional<String> placeholder(Target target) {
        var host = host(target.address());
        boolean example = EXAMPLE_HOST.matcher(host).matches();
        return example || PLACEHOLDER.matcher(target.address()).matches()
                ? Optional.of("this address is a placeholder; put in the real one")
                : Optional.empty();
    }

    /** The host in small letters; empty if there is none. */
    static String host(String address) {
        int start = address.indexOf("//");
        if (start < 0) {
            return "";
        }
        int end = start + 2;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        var authority = address.substring(start + 2, end);
        var host = authority.substring(authority.lastIndexOf('@') + 1);
        return PORT.matcher(host).replaceFirst("").toLowerCase(Locale.ROOT);
    }
}
