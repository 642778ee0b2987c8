package org.copydesk.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The findings that were there already, by file, so that only new ones are told.
 *
 * <p>Written and read as JSON. Findings are known by their fingerprints, so that lines may be added
 * above them.
 */
public final class Baseline {

    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, List<Entry>> files;

    /**
     * A finding that was there.
     *
     * @param rule the id of the rule
     * @param fingerprint the fingerprint of the finding
     * @param message what was said
     */
    public record Entry(String rule, String fingerprint, String message) {

        boolean names(Finding finding) {
            return finding.rule().equals(rule) && finding.fingerprint().equals(fingerprint);
        }
    }

    private Baseline(Map<String, List<Entry>> files) {
        this.files = files;
    }

    /** The findings of these files that are told now. */
    public static Baseline of(List<CheckedFile> checked) {
        var files = new TreeMap<String, List<Entry>>();
        for (var file : checked) {
            var entries =
                    file.findings().stream()
                            .filter(f -> f.isOpen() || f.state() == Finding.State.KNOWN)
                            .map(f -> new Entry(f.rule(), f.fingerprint(), f.message()))
                            .toList();
            if (!entries.isEmpty()) {
                files.put(path(file.name()), entries);
            }
        }
        return new Baseline(files);
    }

    /**
     * Reads a baseline.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static Baseline parse(String json) {
        try {
            var root = JSON.readTree(json);
            if (root.path("version").asInt(0) != VERSION) {
                throw new IllegalArgumentException("this is no baseline of version " + VERSION);
            }
            var files = new TreeMap<String, List<Entry>>();
            root.path("files")
                    .properties()
                    .forEach(f -> files.put(f.getKey(), entries(f.getValue())));
            return new Baseline(files);
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException("this is not well-formed JSON", malformed);
        }
    }

    private static List<Entry> entries(JsonNode list) {
        var entries = new ArrayList<Entry>();
        list.forEach(
                entry ->
                        entries.add(
                                new Entry(
                                        entry.path("rule").asString(""),
                                        entry.path("fingerprint").asString(""),
                                        entry.path("message").asString(""))));
        return entries;
    }

    /** The baseline as JSON, sorted by file, so that it makes small differences. */
    public String json() {
        var root = JSON.createObjectNode();
        root.put("version", VERSION);
        var all = root.putObject("files");
        files.forEach(
                (file, entries) -> {
                    var list = all.putArray(file);
                    entries.forEach(
                            entry ->
                                    list.addObject()
                                            .put("rule", entry.rule)
                                            .put("fingerprint", entry.fingerprint)
                                            .put("message", entry.message));
                });
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    /** The file with the findings marked that are in the baseline. */
    public CheckedFile mark(CheckedFile file) {
        var entries = files.getOrDefault(path(file.name()), List.of());
        var marked =
                file.findings().stream()
                        .map(
                                finding ->
                                        finding.isOpen() && isKnown(finding, entries)
                                                ? finding.as(Finding.State.KNOWN, "")
                                                : finding)
                        .toList();
        return new CheckedFile(file.source(), marked);
    }

    private static boolean isKnown(Finding finding, List<Entry> entries) {
        return entries.stream().anyMatch(entry -> entry.names(finding));
    }

    /** The entries for a checked file that are no more to be found in it. */
    public List<Entry> stale(CheckedFile file) {
        return files.getOrDefault(path(file.name()), List.of()).stream()
                .filter(entry -> file.findings().stream().noneMatch(entry::names))
                .toList();
    }

    private static String path(String name) {
        var plain = name.replace('\\', '/');
        return plain.startsWith("./") ? plain.substring(2) : plain;
    }
}
