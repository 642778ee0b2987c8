package org.copydesk.parser.markdown;

import java.util.List;
import org.copydesk.model.Inline;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Text;
import org.copydesk.parser.inline.BareLinks;
import org.jspecify.annotations.Nullable;

/** Collects words until something else follows: lines of a paragraph are one text. */
final class Words {

    private final String source;
    private final SourceMap.Builder spans;
    private String first = "";

    /** The words so far where there is more than one text of them; most have but one. */
    private @Nullable StringBuilder more;

    private int start;
    private int end;

    Words(String source, SourceMap.Builder spans) {
        this.source = source;
        this.spans = spans;
    }

    void add(String words, int from, int to) {
        if (first.isEmpty()) {
            start = from;
            first = words;
        } else {
            more = more == null ? new StringBuilder(first) : more;
            more.append(words);
        }
        end = to;
    }

    /** Ends the text; addresses in it become links, unless it stands in a link already. */
    void flush(List<Inline> row, boolean links) {
        if (first.isEmpty()) {
            return;
        }
        var words = more == null ? first : more.toString();
        first = "";
        more = null;
        if (links) {
            BareLinks.addTo(row, source, spans, words, start, end);
        } else {
            row.add(spans.put(new Text(words), start, end));
        }
    }
}
