package org.copydesk.parser.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.copydesk.model.Inline;
import org.copydesk.model.Link;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Text;
import org.copydesk.model.source.Span;
import org.copydesk.parser.inline.BareLinks;
import org.copydesk.parser.inline.SourceOffsets;

/**
 * Makes links of what leads elsewhere: bare addresses, and numbers in brackets whose addresses
 * stand in lines of their own, as programs write them that make text of pages: {@code [3]
 * https://example.org}.
 */
final class References {

    private static final Pattern DEFINITION =
            Pattern.compile("(\\[\\d{1,4}]):?[ \\t]+(https?://\\S+)");

    private static final Pattern MARK = Pattern.compile("\\[\\d{1,4}]");

    private final String source;
    private final SourceMap.Builder spans;

    /** Where the numbers lead, brackets included; the first definition of a number holds. */
    private final Map<String, String> targets = new HashMap<>();

    References(PlainLines lines, SourceMap.Builder spans) {
        source = lines.text();
        this.spans = spans;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.isWords(i) && source.charAt(lines.start(i)) == '[') {
                define(lines.start(i), lines.end(i));
            }
        }
    }

    private void define(int start, int end) {
        var definition = DEFINITION.matcher(source).region(start, end);
        if (definition.matches()) {
            targets.putIfAbsent(definition.group(1), definition.group(2));
        }
    }

    /** The content of the words that stand between two offsets. */
    List<Inline> content(String words, int start, int end) {
        var content = BareLinks.in(source, spans, words, start, end);
        if (targets.isEmpty() || words.indexOf('[') < 0) {
            return content;
        }
        var row = new ArrayList<Inline>();
        for (var inline : content) {
            if (inline instanceof Text text) {
                marks(text, spans.spanOf(text), row);
            } else {
                row.add(inline);
            }
        }
        return row;
    }

    private void marks(Text whole, Span place, List<Inline> row) {
        var words = whole.text();
        var offsets = new SourceOffsets(source, place, words);
        int done = 0;
        int doneAt = place.start();
        var mark = MARK.matcher(words);
        while (mark.find()) {
            var target = targets.get(mark.group());
            int start = offsets.behind(mark.start());
            int end = offsets.behind(mark.end());
            if (target != null && source.startsWith(mark.group(), start) && !defines(end)) {
                text(words.substring(done, mark.start()), doneAt, start, row);
                var text = spans.put(new Text(mark.group()), start, end);
                row.add(spans.put(new Link(target, "", List.of(text)), start, end));
                done = mark.end();
                doneAt = end;
            }
        }
        text(words.substring(done), doneAt, place.end(), row);
    }

    /** Whether an address follows, so that the number is told here where it leads. */
    private boolean defines(int end) {
        int at = end;
        while (at < source.length() && ": \t".indexOf(source.charAt(at)) >= 0) {
            at++;
        }
        return source.startsWith("http://", at) || source.startsWith("https://", at);
    }

    private void text(String words, int start, int end, List<Inline> row) {
        if (!words.isEmpty()) {
            row.add(spans.put(new Text(words), start, end));
        }
    }
}
