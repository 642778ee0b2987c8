package org.copydesk.validate.rule;

import java.util.Optional;
import org.copydesk.model.Link;
import org.copydesk.model.source.Span;

/**
 * Somewhere that an issue leads: the target of a link, or an address that stands in its text.
 *
 * @param address where to, as the source has it, blanks at its ends left out
 * @param span where the address stands in the source; the whole link where it is written elsewhere
 * @param link the link, if it is one
 * @param isPicture whether it is the source of a picture
 */
public record Target(String address, Span span, Optional<Link> link, boolean isPicture) {

    /** Whether the address stands in the text itself. */
    public boolean isBare() {
        return link.isEmpty() && !isPicture;
    }

    /** Whether the address begins with a scheme, whatever the case. */
    public boolean hasScheme(String scheme) {
        return address.regionMatches(true, 0, scheme + ":", 0, scheme.length() + 1);
    }

    /** Whether it leads to the web. */
    public boolean isWeb() {
        return hasScheme("http") || hasScheme("https");
    }
}
