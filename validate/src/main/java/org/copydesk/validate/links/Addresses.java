package org.copydesk.validate.links;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.validate.rule.MergeTags;
import org.copydesk.validate.rule.Target;

/** Looks at addresses; each method says what is wrong, if anything is. */
final class Addresses {

    private static final Set<String> UNSAFE =
            Set.of("javascript", "vbscript", "data", "file", "blob");

    private static final Set<String> WELL_KNOWN =
            Set.of("http", "https", "mailto", "tel", "sms", "ftp", "geo", "webcal", "whatsapp");

    private static final Pattern SCHEME =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

    private static final Pattern PLACEHOLDER =
            Pattern.compile(
                    "(?i)(?:https?://)?(?:todo|tk|tbd|xxx+|url|link|insert[-_ ]?(?:url|link)(?:[-_ ]?here)?|(?:your|the)[-_ ]?(?:url|link)(?:[-_ ]?here)?|placeholder)/?|.*(?:\\{\\{|\\}\\}|\\*\\|).*");

    private static final Pattern PLACEHOLDER_AT_END =
            Pattern.compile("https?://[^?#]*/(?:TODO|FIXME|TBD|XXX+)/?");

    private Addresses() {}

    static Optional<String> malformed(Target target) {
        var address = target.address();
        boolean filled = !MergeTags.cutFrom(address).equals(address);
        if (filled || placeholder(target).isPresent() || unsafe(target).isPresent()) {
            return Optional.empty();
        } else if (address.chars().anyMatch(c -> c <= ' ')) {
            return Optional.of("a blank stands inside this address; take it out or write %20");
        } else if (Slips.has(address)) {
            return Optional.of("this address begins with a slip; write https://");
        } else if (target.hasScheme("mailto") && !hasRecipient(address)) {
            return Optional.of("this address names no mailbox; write it as mailto:name@host");
        } else if (target.isWeb() && Hosts.of(address).isEmpty()) {
            return Optional.of("this address names no host; write it in full");
        } else if (target.isWeb() && !Hosts.isName(Hosts.of(address))) {
            return Optional.of(
                    "“" + Hosts.of(address) + "” is not the name of a host; put it right");
        }
        return Optional.empty();
    }

    /** A mail that readers send to whom they like begins with “mailto:?”. */
    private static boolean hasRecipient(String address) {
        int from = address.indexOf(':') + 1;
        return address.startsWith("?", from)
                || address.indexOf('@', from) > from
                || address.contains("%40");
    }

    static Optional<String> relative(Target target) {
        var address = target.address();
        boolean hasScheme = SCHEME.matcher(address).matches();
        boolean other =
                address.startsWith("#")
                        || Slips.has(address)
                        || MergeTags.opens(address)
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
        return target.hasScheme("http") && !isImplied(target)
                ? Optional.of("this address begins with http:; write https: if the site has it")
                : Optional.empty();
    }

    /** Whether nobody wrote the scheme: the words are an address that begins with “www.”. */
    private static boolean isImplied(Target target) {
        return target.link()
                .filter(link -> target.address().equals("http://" + link.plainText()))
                .isPresent();
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
        return WELL_KNOWN.contains(name) || name.contains(".") || Slips.has(target.address())
                ? Optional.empty()
                : Optional.of("few programs know addresses with " + name + ":; use a web address");
    }

    static Optional<String> staging(Target target, List<String> hosts, List<String> open) {
        var host = Hosts.of(target.address());
        boolean closed = isOf(host, hosts) || Hosts.isStaging(host) && !isOf(host, open);
        return target.isWeb() && closed
                ? Optional.of("only you can see " + host + "; link the public page")
                : Optional.empty();
    }

    private static boolean isOf(String host, List<String> hosts) {
        return hosts.stream().anyMatch(h -> host.equals(h) || host.endsWith("." + h));
    }

    static Optional<String> placeholder(Target target) {
        var address = MergeTags.cutFrom(target.address());
        boolean example = Hosts.isExample(Hosts.of(target.address()));
        return example
                        || MergeTags.isTag(address)
                        || PLACEHOLDER.matcher(address).matches()
                        || PLACEHOLDER_AT_END.matcher(address).matches()
                ? Optional.of("this address is a placeholder; put in the real one")
                : Optional.empty();
    }
}
