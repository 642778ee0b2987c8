package org.copydesk.render;

/** What becomes of the raw HTML of a source in HTML that is written. */
public enum RawHtml {

    /** It is shown as the text that it is. */
    TEXT,

    /**
     * Of it stays what does no harm: the markup of words, paragraphs, lists, tables, links and
     * pictures, without style, scripts, forms and frames.
     *
     * <p>This needs the OWASP Java HTML Sanitizer, {@code
     * com.googlecode.owasp-java-html-sanitizer:owasp-java-html-sanitizer}, which is no dependency
     * of this module unless you make it one; on a module path, name its module in {@code
     * --add-modules}, too.
     */
    SANITIZED
}
