package org.copydesk.render.json;

import org.copydesk.model.source.Position;

/** Says that a text is not the JSON of an issue, where and why. */
public final class UnreadableIssueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Position position;
    private final String words;

    UnreadableIssueException(String words, Position position, Throwable cause) {
        super(position + ": " + words, cause);
        this.words = words;
        this.position = position;
    }

    /** What is wrong, without the place. */
    public String words() {
        return words;
    }

    /** Where. */
    public Position position() {
        return position;
    }
}
