package org.copydesk.render;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Takes out of HTML what could do harm, and closes what is left open.
 *
 * <p>The only class that sees the sanitizer, which not every program has.
 */
final class HtmlSanitizer {

    private static final String[] IN_LINES =
            "a abbr b bdi br cite code del dfn em i img ins kbd mark q s samp small span strong sub sup u var wbr"
                    .split(" ");

    private static final String[] IN_BLOCKS =
            "blockquote caption dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre table tbody td tfoot th thead tr ul"
                    .split(" ");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*");

    private static final PolicyFactory LINES = lines().toFactory();

    private static final PolicyFactory BLOCKS =
            lines().allowElements(IN_BLOCKS)
                    .allowAttributes("colspan", "rowspan")
                    .matching(NUMBER)
                    .onElements("td", "th")
                    .allowAttributes("start")
                    .matching(NUMBER)
                    .onElements("ol")
                    .toFactory();

    private HtmlSanitizer() {}

    /** The rules for addresses are those for links and pictures of ours. */
    private static HtmlPolicyBuilder lines() {
        return new HtmlPolicyBuilder()
                .allowElements(IN_LINES)
                .allowWithoutAttributes("span")
                .allowUrlProtocols("http", "https", "mailto", "tel", "data")
                .allowAttributes("href")
                .matching(policy(HtmlAddress::link))
                .onElements("a")
                .allowAttributes("src")
                .matching(policy(HtmlAddress::picture))
                .onElements("img")
                .allowAttributes("alt")
                .onElements("img")
                .allowAttributes("width", "height")
                .matching(NUMBER)
                .onElements("img")
                .allowAttributes("title")
                .globally()
                .allowAttributes("lang")
                .matching(LANGUAGE)
                .globally()
                .allowAttributes("dir")
                .matching(true, "ltr", "rtl", "auto")
                .globally();
    }

    /**
     * The words and tags of a line.
     *
     * @param loss is told if anything goes
     */
    static String line(String markup, Runnable loss) {
        return LINES.sanitize(markup, listener(loss), HtmlSanitizer.class);
    }

    /**
     * Blocks, each closed.
     *
     * @param loss is told if anything goes
     */
    static String blocks(String markup, Runnable loss) {
        return BLOCKS.sanitize(markup, listener(loss), HtmlSanitizer.class);
    }

    /** An attribute stays with the address that a page may have, or goes. */
    @SuppressWarnings("NullAway") // the sanitizer takes null for none
    private static AttributePolicy policy(Function<String, Optional<String>> address) {
        return (element, attribute, value) -> address.apply(value).orElse(null);
    }

    private static HtmlChangeListener<Object> listener(Runnable loss) {
        return new HtmlChangeListener<>() {
            @Override
            public void discardedTag(Object context, String element) {
                loss.run();
            }

            @Override
            public void discardedAttributes(Object context, String element, String... attributes) {
                loss.run();
            }
        };
    }
}
