package org.copydesk.parser.surface;

import java.util.List;
import org.copydesk.model.FootnoteMark;
import org.copydesk.model.Image;
import org.copydesk.model.Link;
import org.copydesk.model.Metadata;
import org.copydesk.model.Node;
import org.copydesk.model.RawInline;

/**
 * Keeps of a heading that becomes the title of an issue what a title can’t hold: where it leads,
 * its pictures.
 */
public final class TitleContent {

    private TitleContent() {}

    /**
     * What is said of an issue, with all that stands in its title and is no word of it: the address
     * that it leads to is that of the issue, unless another one is said.
     */
    public static Metadata in(List<? extends Node> content, Metadata said) {
        return content.stream().reduce(said, TitleContent::with, (first, second) -> second);
    }

    private static Metadata with(Metadata said, Node node) {
        if (node instanceof Link link) {
            var led = more(leading(said, link.target()), "link-title", link.title());
            return in(link.content(), led);
        } else if (node instanceof Image image) {
            return more(more(said, "image", image.source()), "image-title", image.title());
        } else if (node instanceof RawInline raw) {
            return more(said, "markup", raw.markup());
        } else if (node instanceof FootnoteMark mark) {
            return more(said, "footnote", mark.label());
        }
        return in(node.children(), said);
    }

    private static Metadata leading(Metadata said, String target) {
        if (said.url().isEmpty()) {
            return said.toBuilder().url(target).build();
        }
        return said.url().equals(target) ? said : more(said, "link", target);
    }

    private static Metadata more(Metadata said, String key, String value) {
        return value.isEmpty() ? said : said.toBuilder().extra(key, value).build();
    }
}
