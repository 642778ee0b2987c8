package org.copydesk.render;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes markup as it is and text escaped. */
final class HtmlOutput {

    private final Appendable out;

    HtmlOutput(Appendable out) {
        this.out = out;
    }

    HtmlOutput markup(String markup) {
        try {
            out.append(markup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    HtmlOutput text(String text) {
        return markup(HtmlText.escape(text));
    }

    /** A line of markup. */
    HtmlOutput line(String markup) {
        return markup(markup).markup("\n");
    }

    /** An attribute, with the blank before it. */
    HtmlOutput attribute(String name, String value) {
        return markup(" ").markup(name).markup("=\"").text(value).markup("\"");
    }
}
