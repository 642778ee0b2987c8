package org.copydesk.parser.html;

import java.util.Locale;
import java.util.Optional;
import org.copydesk.model.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Finds the preview of a mail: hidden words above all others, which mail programs show beside the
 * subject.
 */
final class Preview implements NodeFilter {

    /** More characters than these are no preview. */
    private static final int LONGEST = 300;

    /** What previews don’t hold. */
    private static final String MORE = "a, img, table, ul, ol, form, input, button, h1, h2, h3";

    private Optional<Element> found = Optional.empty();
    private String words = "";

    private Preview() {}

    /** The preview at the top of a page; an empty one if there is none. */
    static Preview of(Document page) {
        var preview = new Preview();
        NodeTraversor.filter(preview, page.body());
        return preview;
    }

    /** Whether an element holds the preview. */
    boolean isIn(Element element) {
        return found.isPresent() && found.get().equals(element);
    }

    /** What is said of an issue, with its preview. */
    Metadata with(Metadata said) {
        return found.isEmpty() ? said : said.toBuilder().extra("preheader", words).build();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            return Blanks.isVisible(text.getWholeText())
                    ? FilterResult.STOP
                    : FilterResult.CONTINUE;
        }
        boolean inBody = depth > 0 && node instanceof Element;
        return inBody ? enter((Element) node) : FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        if (isHidden(element)) {
            return hidden(element);
        }
        return switch (Kind.of(element)) {
            case SCRIPT, STYLE, SUBSTITUTE, SILENT -> FilterResult.SKIP_ENTIRELY;
            case IMAGE -> Hidden.isBeacon(element) ? FilterResult.CONTINUE : FilterResult.STOP;
            default -> FilterResult.CONTINUE;
        };
    }

    private FilterResult hidden(Element element) {
        var text = trim(element.text());
        if (text.isEmpty()) {
            return FilterResult.SKIP_ENTIRELY;
        } else if (text.length() <= LONGEST && element.selectFirst(MORE) == null) {
            found = Optional.of(element);
            words = PictureReader.line(text);
        }
        return FilterResult.STOP;
    }

    private static boolean isHidden(Element element) {
        var names = (element.className() + ' ' + element.id()).toLowerCase(Locale.ROOT);
        return names.contains("preheader") || Hidden.isHidden(element);
    }

    /** Mails fill what a preview leaves free with blanks, and with what nobody sees. */
    private static String trim(String text) {
        int end = text.length();
        while (end > 0 && !Blanks.isVisible(text.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && !Blanks.isVisible(text.charAt(start))) {
            start++;
        }
        return text.substring(start, end);
    }
}
