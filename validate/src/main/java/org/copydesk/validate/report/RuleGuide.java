package org.copydesk.validate.report;

import java.util.List;
import org.copydesk.validate.Rules;
import org.copydesk.validate.rule.Option;
import org.copydesk.validate.rule.RuleDoc;

/** Tells people what the rules are about. */
public final class RuleGuide {

    private static final int WIDTH = 78;

    private RuleGuide() {}

    /** A rule, for a terminal. */
    public static String explain(RuleDoc doc) {
        var out = new StringBuilder(doc.id()).append("  (").append(head(doc)).append(")\n\n");
        out.append(wrap(doc.text(), WIDTH)).append('\n');
        if (!doc.bad().isEmpty()) {
            out.append("\nNot this:\n").append(doc.bad().indent(4));
            out.append("\nBut this:\n").append(doc.good().indent(4));
        }
        if (!doc.options().isEmpty()) {
            out.append("\nOptions:\n");
            doc.options().forEach(o -> out.append(wrap(option(o), WIDTH - 4).indent(4)));
        }
        return out.toString();
    }

    /** All rules, as a page in Markdown. */
    public static String markdown(Rules rules) {
        var out =
                new StringBuilder(
                        "# Rules\n\nGenerated from the rules themselves; do not edit.\n\n");
        out.append("| rule | severity | set |\n|---|---|---|\n");
        for (var rule : rules.all()) {
            var doc = rule.doc();
            out.append("| [")
                    .append(doc.id())
                    .append("](#")
                    .append(doc.id().replace("/", ""))
                    .append(") | ");
            out.append(doc.severity().word()).append(" | ").append(doc.set().word()).append(" |\n");
        }
        rules.all().forEach(rule -> page(rule.doc(), out));
        return out.toString();
    }

    private static void page(RuleDoc doc, StringBuilder out) {
        out.append("\n## ").append(doc.id()).append("\n\n");
        out.append('*').append(head(doc)).append("*\n\n").append(doc.text()).append('\n');
        if (!doc.bad().isEmpty()) {
            out.append("\nNot this:\n\n").append(doc.bad().indent(4));
            out.append("\nBut this:\n\n").append(doc.good().indent(4));
        }
        if (!doc.options().isEmpty()) {
            out.append("\nOptions:\n\n");
            doc.options().forEach(o -> out.append("- ").append(option(o)).append('\n'));
        }
    }

    private static String head(RuleDoc doc) {
        return doc.severity().word() + ", in the " + doc.set().word() + " set";
    }

    private static String option(Option option) {
        boolean hasWords = option.fallback() instanceof List<?> list && !list.isEmpty();
        return "`"
                + option.name()
                + "` ("
                + option.type()
                + ", "
                + option.fallback()
                + "): "
                + option.text()
                + (hasWords ? "; a list of yours replaces this one" : "");
    }

    private static String wrap(String text, int width) {
        var out = new StringBuilder();
        int column = 0;
        for (var word : text.split(" ")) {
            if (column > 0 && column + word.length() > width) {
                out.append('\n');
                column = 0;
            }
            out.append(column == 0 ? "" : " ").append(word);
            column += word.length() + 1;
        }
        return out.toString();
    }
}
