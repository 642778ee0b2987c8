package org.copydesk.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;

/** The comments of a source that ask for silence. */
final class SuppressionComments {

    static final SuppressionComments NONE = new SuppressionComments(List.of());

    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";
    static final String MARK = "copydesk-";

    private final List<Suppression> suppressions;

    /** Most hold for one line: a look at each of them for each finding would be long. */
    private final Map<Integer, List<Suppression>> byLine;

    private final List<Suppression> blocks;

    /** The rules that a comment silences, and the lines where it does. */
    record Suppression(Span comment, List<String> rules, String reason, int from, int to) {

        boolean covers(String rule, int line) {
            return line >= from && line <= to && (rules.isEmpty() || rules.contains(rule));
        }
    }

    private SuppressionComments(List<Suppression> suppressions) {
        this.suppressions = suppressions;
        blocks = suppressions.stream().filter(s -> s.from != s.to).toList();
        byLine = suppressions.stream().collect(Collectors.groupingBy(Suppression::from));
    }

    List<Suppression> all() {
        return suppressions;
    }

    Optional<Suppression> covering(String rule, int line) {
        return Stream.concat(byLine.getOrDefault(line, List.of()).stream(), blocks.stream())
                .filter(s -> s.covers(rule, line))
                .findFirst();
    }

    static SuppressionComments in(SourceText source) {
        var text = source.text();
        var found = new ArrayList<Suppression>();
        int at = text.indexOf(OPEN);
        while (at >= 0) {
            int end = text.indexOf(CLOSE, at);
            if (end < 0) {
                break;
            }
            // In <!--> the same strokes open and close.
            var words = text.substring(Math.min(at + OPEN.length(), end), end).strip();
            if (words.startsWith(MARK)) {
                add(source, new Span(at, end + CLOSE.length()), words, found);
            }
            at = text.indexOf(OPEN, end);
        }
        return new SuppressionComments(List.copyOf(found));
    }

    private static void add(
            SourceText source, Span comment, String words, List<Suppression> found) {
        // A reason may follow a command that names no rules.
        var command = words.split("[\\s:]", 2)[0];
        var rest = words.substring(command.length()).strip();
        int colon = rest.indexOf(':');
        var rules = rules(colon < 0 ? rest : rest.substring(0, colon));
        var reason = colon < 0 ? "" : rest.substring(colon + 1).strip();
        int line = source.lineAt(comment.end() - 1);
        switch (command) {
            case "copydesk-disable-next-line" -> {
                int next = nextLine(source, line);
                found.add(new Suppression(comment, rules, reason, next, next));
            }
            case "copydesk-disable-line" ->
                    found.add(new Suppression(comment, rules, reason, line, line));
            case "copydesk-disable" ->
                    found.add(new Suppression(comment, rules, reason, line, source.lineCount()));
            case "copydesk-enable" -> close(found, rules, line);
            default ->
                    found.add(new Suppression(comment, List.of(command), reason, line, line - 1));
        }
    }

    private static List<String> rules(String words) {
        return Arrays.stream(words.split("[\\s,]+")).filter(word -> !word.isEmpty()).toList();
    }

    /** The next line that is not blank: a comment may stand apart from what it speaks of. */
    private static int nextLine(SourceText source, int line) {
        int next = line + 1;
        while (next < source.lineCount() && source.slice(source.line(next)).isBlank()) {
            next++;
        }
        return next;
    }

    /** Ends what was opened last for these rules, or for all. */
    private static void close(List<Suppression> found, List<String> rules, int line) {
        for (int i = found.size() - 1; i >= 0; i--) {
            var open = found.get(i);
            boolean same = rules.isEmpty() || open.rules.equals(rules);
            if (same && open.to > line) {
                found.set(
                        i, new Suppression(open.comment, open.rules, open.reason, open.from, line));
                return;
            }
        }
    }
}
