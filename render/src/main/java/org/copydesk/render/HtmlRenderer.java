package org.copydesk.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.copydesk.model.Issue;

/**
 * Writes issues as HTML: a complete page that stands for itself, or a fragment for a page of your
 * own.
 *
 * <p>The page needs nothing from elsewhere but the pictures of the issue: its style is inside, for
 * small and large screens, light and dark, and for paper. Headings follow on each other without a
 * gap. All text is escaped, and raw markup of a source is shown as the text that it is, unless
 * {@link Builder#raw} says otherwise. Links lead to {@code http}, {@code https}, {@code mailto} and
 * {@code tel} addresses and to relative ones; of any other the words stay and the target goes.
 * Pictures come from {@code http}, {@code https} and relative addresses or are data of the types
 * PNG, GIF, JPEG and WebP; of any other, and where an issue does not say where a picture is, its
 * alternative text stands.
 */
public final class HtmlRenderer implements Renderer {

    private final boolean fragment;
    private final String stylesheet;
    private final int headingLevel;
    private final String idPrefix;
    private final RawHtml raw;

    /** A renderer of complete pages in the style of the house. */
    public HtmlRenderer() {
        this(builder());
    }

    private HtmlRenderer(Builder builder) {
        this.fragment = builder.fragment;
        this.stylesheet = builder.stylesheet;
        this.headingLevel = builder.headingLevel;
        this.idPrefix = builder.idPrefix;
        this.raw = builder.raw;
    }

    /** A builder that starts with what {@link #HtmlRenderer()} does. */
    public static Builder builder() {
        return new Builder();
    }

    /** The style of the house, as a starting point for one of your own. */
    public static String defaultStylesheet() {
        try (InputStream css = HtmlRenderer.class.getResourceAsStream("issue.css")) {
            if (css == null) {
                throw new IllegalStateException("issue.css is missing beside this class");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void render(Issue issue, Appendable out) throws IOException {
        try {
            write(issue, out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public List<Loss> losses(Issue issue) {
        return write(issue, new StringBuilder()).losses();
    }

    private LossLog write(Issue issue, Appendable target) {
        var log = new LossLog(true);
        var out = new HtmlOutput(target);
        var notes = new HtmlNotes(issue, idPrefix);
        var writer = new HtmlWriter(out, notes, log, new HtmlRaw(raw, log), headingLevel);
        if (fragment) {
            issue.accept(writer);
        } else {
            new HtmlPage(issue, stylesheet, out).write(() -> issue.accept(writer));
        }
        return log;
    }

    /** Makes an {@link HtmlRenderer}; not safe to share between threads. */
    public static final class Builder {

        private boolean fragment;
        private String stylesheet = defaultStylesheet();
        private int headingLevel = 1;
        private String idPrefix = "";
        private RawHtml raw = RawHtml.TEXT;

        private Builder() {}

        /**
         * Whether to write the content only: one {@code article} without a page around it and
         * without style.
         */
        public Builder fragment(boolean fragment) {
            this.fragment = fragment;
            return this;
        }

        /**
         * The style of the page, instead of that of the house.
         *
         * @throws IllegalArgumentException if it would end the element that it stands in
         */
        public Builder stylesheet(String stylesheet) {
            if (stylesheet.toLowerCase(Locale.ROOT).contains("</style")) {
                throw new IllegalArgumentException("a style sheet can’t hold “</style”");
            }
            this.stylesheet = stylesheet;
            return this;
        }

        /**
         * The level of the heading that the title of the issue is; 1 unless the fragment stands
         * below others.
         *
         * @throws IllegalArgumentException if it is not 1 to 4: sections and items go two levels
         *     deeper
         */
        public Builder headingLevel(int headingLevel) {
            if (headingLevel < 1 || headingLevel > 4) {
                throw new IllegalArgumentException(
                        "the title has a level from 1 to 4, not " + headingLevel);
            }
            this.headingLevel = headingLevel;
            return this;
        }

        /**
         * What the ids of footnotes begin with, to tell apart those of several fragments in one
         * page.
         *
         * @throws IllegalArgumentException if it holds anything but ASCII letters, digits, {@code
         *     -} and {@code _}
         */
        public Builder idPrefix(String idPrefix) {
            if (!idPrefix.matches("[A-Za-z0-9_-]*")) {
                throw new IllegalArgumentException(
                        "an id has letters, digits, “-” and “_”, not “" + idPrefix + "”");
            }
            this.idPrefix = idPrefix;
            return this;
        }

        /**
         * What becomes of raw HTML of the source; without this it is shown as text.
         *
         * @throws IllegalStateException if it is to be sanitized and the OWASP Java HTML Sanitizer
         *     is missing
         */
        public Builder raw(RawHtml raw) {
            if (raw == RawHtml.SANITIZED) {
                requireSanitizer();
            }
            this.raw = raw;
            return this;
        }

        private static void requireSanitizer() {
            try {
                HtmlSanitizer.line("", () -> {});
            } catch (LinkageError e) {
                throw new IllegalStateException(
                        "raw HTML can be sanitized only with the OWASP Java HTML Sanitizer:"
                                + " add com.googlecode.owasp-java-html-sanitizer:owasp-java-html-sanitizer",
                        e);
            }
        }

        /** The renderer. */
        public HtmlRenderer build() {
            return new HtmlRenderer(this);
        }
    }
}
