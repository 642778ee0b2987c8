package org.copydesk.render;

import java.util.ArrayDeque;
import java.util.Deque;

/** The lines written so far and the containers that are open in them. */
final class MarkdownPage {

    final MarkdownLines lines;

    /** The containers that are open, the innermost first. */
    private final Deque<MarkdownLevel> levels = new ArrayDeque<>();

    private boolean opensDocument = true;
    private boolean opensItem;
    private boolean endsInRule;
    private boolean endsInPicture;
    private int openItems;

    /** A line to be written right above the next block; empty if there is none. */
    private String announcement = "";

    MarkdownPage(MarkdownLines lines) {
        this.lines = lines;
        levels.push(new MarkdownLevel(false, ' '));
    }

    /** The blocks of the innermost container. */
    MarkdownLevel level() {
        return levels.element();
    }

    /** Writes a line right above the next block of the document. */
    void announce(String line) {
        announcement = line;
    }

    /** Begins a block. */
    void begin() {
        if (level().begin()) {
            lines.blank();
        }
        if (!announcement.isEmpty() && !isInContainer()) {
            lines.lines(announcement);
            announcement = "";
        }
        opensDocument = false;
        endsInRule = false;
        endsInPicture = false;
    }

    void beginRule() {
        begin();
        endsInRule = levels.size() == 1;
    }

    /** Whether the last block is a rule, which would else part items. */
    boolean endsInRule() {
        return endsInRule;
    }

    /** Says that the last block is a picture. */
    void endInPicture() {
        endsInPicture = levels.size() == 1;
    }

    /** Whether the last block is a picture, which would else belong to a headline below. */
    boolean endsInPicture() {
        return endsInPicture;
    }

    boolean opensDocument() {
        return opensDocument;
    }

    boolean isInContainer() {
        return levels.size() > 1;
    }

    boolean isInItem() {
        return openItems > 0;
    }

    /** Begins a paragraph; gives its place. */
    MarkdownPlace beginParagraph(boolean hasNotes) {
        var place =
                new MarkdownPlace(MarkdownPlace.Kind.PARAGRAPH, opensDocument, opensItem, hasNotes);
        begin();
        opensItem = false;
        return place;
    }

    void openItem(String marker, boolean tight, char mark) {
        open(marker + " ", " ".repeat(marker.length() + 1), new MarkdownLevel(tight, mark));
        opensItem = true;
        openItems++;
    }

    void closeItem() {
        close();
        opensItem = false;
        openItems--;
    }

    /** Opens a container whose lines begin so. */
    void open(String first, String others) {
        open(first, others, new MarkdownLevel(false, ' '));
        opensItem = false;
    }

    void close() {
        lines.close();
        levels.pop();
    }

    private void open(String first, String others, MarkdownLevel level) {
        lines.open(first, others);
        levels.push(level);
    }
}
