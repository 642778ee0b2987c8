package org.copydesk.parser.yaml;

import org.copydesk.model.source.Position;

/** Says that a YAML text is not what it should be, and where. */
public final class YamlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Position position;

    YamlException(String message, Position position) {
        super(message);
        this.position = position;
    }

    /** Where in the YAML text. */
    public Position position() {
        return position;
    }
}
