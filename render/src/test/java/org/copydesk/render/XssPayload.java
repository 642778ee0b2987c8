package org.copydesk.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text that runs, loads or changes something where it is put into a page as it is. */
record XssPayload(String family, String text) {

    private static final Pattern CHARACTER = Pattern.compile("\\{U\\+([0-9A-F]{4})}");

    /** Stands where payloads do, and does nothing. */
    static final XssPayload HARMLESS = new XssPayload("none", "harmless");

    /** Every payload of the corpus. */
    static List<XssPayload> all() {
        var payloads = new ArrayList<XssPayload>();
        var family = "";
        for (String line : corpus().split("\n")) {
            if (line.startsWith("## ")) {
                family = line.substring(3);
            } else if (!line.isEmpty() && !line.equals("#") && !line.startsWith("# ")) {
                payloads.add(new XssPayload(family, decode(line)));
            }
        }
        return payloads;
    }

    private static String decode(String line) {
        return CHARACTER
                .matcher(line)
                .replaceAll(
                        found ->
                                java.util.regex.Matcher.quoteReplacement(
                                        String.valueOf(
                                                (char) Integer.parseInt(found.group(1), 16))));
    }

    private static String corpus() {
        try (var in = XssPayload.class.getResourceAsStream("xss/payloads.txt")) {
            if (in == null) {
                throw new AssertionError("there are no payloads");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The text as a page can hold it: what HTML forbids is U+FFFD. */
    String shown() {
        var shown = new StringBuilder();
        text.codePoints().forEach(c -> shown.appendCodePoint(isForbidden(c) ? 0xFFFD : c));
        return shown.toString();
    }

    private static boolean isForbidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\t' && c != '\n';
            case Character.SURROGATE -> true;
            default -> (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        };
    }

    @Override
    public String toString() {
        return family + ": " + text;
    }
}
