package org.copydesk.validate.report;

import org.copydesk.model.source.Severity;

/** Colours for a terminal, or none. */
record Ink(boolean coloured) {

    private static final String END = "\u001B[0m";

    String of(Severity severity) {
        return switch (severity) {
            case ERROR -> in("1;31", severity.word());
            case WARNING -> in("1;33", severity.word());
            case NOTE -> in("1;36", severity.word());
        };
    }

    String of(Severity severity, String words) {
        return switch (severity) {
            case ERROR -> in("31", words);
            case WARNING -> in("33", words);
            case NOTE -> in("36", words);
        };
    }

    String good(String words) {
        return in("32", words);
    }

    String strong(String words) {
        return in("1", words);
    }

    String dim(String words) {
        return in("2", words);
    }

    private String in(String code, String words) {
        return coloured ? "\u001B[" + code + "m" + words + END : words;
    }
}
