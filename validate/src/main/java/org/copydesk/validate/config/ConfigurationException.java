package org.copydesk.validate.config;

/** Says what is wrong with a configuration, and where. */
public final class ConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    ConfigurationException(String message, int line, int column) {
        super(message);
        this.line = line;
        this.column = column;
    }

    ConfigurationException(String name, ConfigurationException cause) {
        super(name + ":" + cause.line + ":" + cause.column + ": " + cause.getMessage(), cause);
        line = cause.line;
        column = cause.column;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The column, from 1. */
    public int column() {
        return column;
    }
}
