package org.copydesk.model.source;

/**
 * The way a source is written.
 *
 * @param name short lower-case name, as the command line takes it
 */
public record Notation(String name) {

    /** Plain text: a line a block, bullets, no markup. */
    public static final Notation TEXT = new Notation("text");

    /** Markdown (CommonMark). */
    public static final Notation MARKDOWN = new Notation("markdown");

    /** HTML, pages and fragments. */
    public static final Notation HTML = new Notation("html");

    @Override
    public String toString() {
        return name;
    }
}
