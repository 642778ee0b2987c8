package org.copydesk.validate.report;

import org.copydesk.model.source.Severity;
import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;

/** The part of a line that people are shown, and where the mark under it goes. */
record SourceExcerpt(String line, int from, int to) {

    private static final int WIDTH = 76;
    private static final int BEFORE = 28;
    private static final String MORE = "…";

    static SourceExcerpt of(SourceText source, Span span) {
        int start = Math.min(span.start(), source.length());
        var line = source.line(source.lineAt(start));
        int from = Math.min(start, line.end()) - line.start();
        int to = Math.max(from, Math.min(span.end(), line.end()) - line.start());
        return clip(shown(source.slice(line)), from, to);
    }

    /** Every character stays one character, so that the mark stands under its place. */
    static String shown(String line) {
        var shown = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean blank = c == '\u00A0' || c == '\t' || Character.isISOControl(c);
            shown.append(blank ? ' ' : c);
        }
        return shown.toString();
    }

    private static SourceExcerpt clip(String line, int from, int to) {
        if (line.length() <= WIDTH) {
            return new SourceExcerpt(line, from, to);
        }
        int start = Math.max(0, Math.min(from - BEFORE, line.length() - WIDTH));
        start = start > 0 && Character.isLowSurrogate(line.charAt(start)) ? start - 1 : start;
        int end = Math.min(line.length(), start + WIDTH);
        end = end < line.length() && Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end;
        var head = start > 0 ? MORE : "";
        var tail = end < line.length() ? MORE : "";
        int shift = head.length() - start;
        return new SourceExcerpt(
                head + line.substring(start, end) + tail, from + shift, Math.min(to, end) + shift);
    }

    void write(Ink ink, Severity severity, StringBuilder out) {
        if (line.isBlank()) {
            return;
        }
        int width = Math.max(1, columns(from, to));
        out.append("      ").append(line).append('\n');
        out.append("      ").append(" ".repeat(columns(0, from)));
        out.append(ink.of(severity, "^".repeat(width))).append('\n');
    }

    /** How many columns of a terminal a part of the line takes. */
    private int columns(int start, int end) {
        int columns = 0;
        for (int i = start; i < end; ) {
            int c = line.codePointAt(i);
            columns += width(c);
            i += Character.charCount(c);
        }
        return columns;
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide =
                c >= 0x1100 && c <= 0x115F
                        || c >= 0x2E80 && c <= 0xA4CF
                        || c >= 0xAC00 && c <= 0xD7A3
                        || c >= 0xF900 && c <= 0xFAFF
                        || c >= 0xFF00 && c <= 0xFF60
                        || c >= 0x1F300 && c <= 0x1FAFF;
        return wide ? 2 : 1;
    }
}
