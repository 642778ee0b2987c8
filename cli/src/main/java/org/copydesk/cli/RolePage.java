package org.copydesk.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.copydesk.model.ParsedIssue;
import org.copydesk.render.LineRole;
import org.copydesk.render.LineRoles;
import org.copydesk.render.Loss;

/**
 * The roles of the lines of an issue as a page for people: a heading for every container, below it
 * its lines.
 */
final class RolePage implements Product {

    private final boolean colour;
    private final boolean titled;
    private final int columns;

    /**
     * A page.
     *
     * @param screen where it will be read; on a terminal, a line of the issue takes one line
     * @param titled whether the page says which issue it is of
     */
    RolePage(Screen screen, boolean titled) {
        this.titled = titled;
        colour = screen.hasColour();
        columns = screen.isTerminal() ? screen.width() : Integer.MAX_VALUE;
    }

    @Override
    public byte[] of(ParsedIssue issue) {
        var page = new StringBuilder();
        if (titled) {
            page.append(Ink.BOLD.on("== " + Printable.of(issue.source().name()) + " ==", colour))
                    .append("\n\n");
        }
        var container = "";
        for (var row : LineRoles.of(issue)) {
            if (!row.container().equals(container)) {
                page.append(container.isEmpty() ? "" : "\n");
                container = row.container();
                page.append(Ink.BOLD.on(container, colour)).append('\n');
            }
            append(row, page);
        }
        return page.append(titled ? "\n" : "").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void append(LineRole row, StringBuilder page) {
        var margin = String.format(Locale.ROOT, "%5d  %-12s  ", row.line(), row.role());
        var text = clip(Printable.of(row.text()), columns - margin.length());
        page.append(ink(row.role()).on(margin, colour))
                .append(labelled(text, row.label()))
                .append('\n');
    }

    private String labelled(String text, String label) {
        var shown = Printable.of(label);
        return text.startsWith(shown)
                ? Ink.BOLD.on(shown, colour) + text.substring(shown.length())
                : text;
    }

    private static Ink ink(String role) {
        return switch (role) {
            case "heading", "headline" -> Ink.YELLOW;
            case "passage" -> Ink.GREEN;
            case "dek", "byline" -> Ink.CYAN;
            case "caption" -> Ink.MAGENTA;
            case "salutation", "sign-off", "signature", "postscript" -> Ink.BLUE;
            default -> Ink.FAINT;
        };
    }

    private static String clip(String text, int columns) {
        if (Printable.width(text) <= columns) {
            return text;
        }
        int end = 0;
        for (int used = 0; end < text.length(); end += Character.charCount(text.codePointAt(end))) {
            used += Printable.width(text.codePointAt(end));
            if (used >= columns) {
                break;
            }
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    @Override
    public List<Loss> losses(ParsedIssue issue) {
        return List.of();
    }
}
