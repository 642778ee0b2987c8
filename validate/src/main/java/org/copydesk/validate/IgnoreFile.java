package org.copydesk.validate;

import java.util.ArrayList;
import java.util.List;

/**
 * The suppressions that stand beside a source that has no comments: a file {@code
 * NAME.copydesk-ignore} with a rule, a fingerprint and a reason in each line.
 *
 * <pre>
 * text/double-blank 0123456789abcdef # the columns of a table
 * </pre>
 *
 * @param name what messages call the file
 * @param entries its lines, blank ones and comments left out
 */
public record IgnoreFile(String name, List<Entry> entries) {

    /** How the name of the side file ends. */
    public static final String EXTENSION = ".copydesk-ignore";

    /** Suppresses nothing. */
    public static final IgnoreFile EMPTY = new IgnoreFile("", List.of());

    /**
     * A finding that is suppressed.
     *
     * @param line the line of the side file, from 1
     * @param rule the id of the rule
     * @param fingerprint the fingerprint of the finding
     * @param reason why; empty if the line does not say
     */
    public record Entry(int line, String rule, String fingerprint, String reason) {

        boolean names(Finding finding) {
            return finding.rule().equals(rule) && finding.fingerprint().equals(fingerprint);
        }
    }

    /** Copies the entries. */
    public IgnoreFile {
        entries = List.copyOf(entries);
    }

    /** Reads a side file; a line without a fingerprint is one that suppresses nothing. */
    public static IgnoreFile parse(String name, String text) {
        var entries = new ArrayList<Entry>();
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                entries.add(entry(i + 1, line));
            }
        }
        return new IgnoreFile(name, entries);
    }

    private static Entry entry(int number, String line) {
        int hash = line.indexOf('#');
        var reason = hash < 0 ? "" : line.substring(hash + 1).strip();
        var parts = (hash < 0 ? line : line.substring(0, hash)).strip().split("\\s+");
        return new Entry(number, parts[0], parts.length > 1 ? parts[1] : "", reason);
    }

    /** The line that suppresses a finding. */
    public static String lineFor(Finding finding, String reason) {
        var entry = finding.rule() + " " + finding.fingerprint();
        return reason.isEmpty() ? entry : entry + " # " + reason;
    }
}
