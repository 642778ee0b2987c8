package org.copydesk.validate.rule;

import java.util.Optional;
import org.copydesk.model.LabelKind;
import org.copydesk.model.Node;
import org.copydesk.model.source.Span;

/**
 * The words of one block: a headline, a paragraph, a cell.
 *
 * <p>Code, pictures and raw markup inside the block are one {@link #OBJECT} each; the end of a line
 * is {@code \n}. The label of a passage is not part of its first paragraph.
 */
public final class Prose {

    /** Stands in the text for what is not words. */
    public static final char OBJECT = '\uFFFC';

    private final Node node;
    private final Place place;
    private final Container container;
    private final Optional<LabelKind> passage;
    private final String text;
    private final Segments segments;
    private int[] words = {-1};

    Prose(
            Node node,
            Place place,
            Container container,
            Optional<LabelKind> passage,
            String text,
            Segments segments) {
        this.node = node;
        this.place = place;
        this.container = container;
        this.passage = passage;
        this.text = text;
        this.segments = segments;
    }

    /** The block. */
    public Node node() {
        return node;
    }

    /** What the block is. */
    public Place place() {
        return place;
    }

    /** Which part of the issue it stands in. */
    public Container container() {
        return container;
    }

    /** The label of the passage that it stands in. */
    public Optional<LabelKind> passage() {
        return passage;
    }

    /** The words. */
    public String text() {
        return text;
    }

    /** Whether the character is shown as part of a link. */
    public boolean isLinked(int index) {
        return segments.isLinked(index);
    }

    /** Where a part of the text stands in the source. */
    public Span span(int from, int to) {
        return from == to
                ? Span.at(segments.start(Math.min(from, text.length())))
                : new Span(segments.start(from), segments.end(to));
    }

    /** Where the whole text stands in the source, markup around it left out. */
    public Span span() {
        return span(0, text.length());
    }

    /**
     * Where the words begin and end, in turns; a word is a run of letters and digits, apostrophes
     * and hyphens inside it.
     */
    public int[] words() {
        if (words.length == 1) {
            words = Words.in(text);
        }
        return words.clone();
    }

    /** The number of words. */
    public int wordCount() {
        if (words.length == 1) {
            words = Words.in(text);
        }
        return words.length / 2;
    }
}
