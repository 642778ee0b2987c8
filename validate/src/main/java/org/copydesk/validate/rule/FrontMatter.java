package org.copydesk.validate.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;

/** Where the lines of the front matter stand, of which the model keeps what they say only. */
public final class FrontMatter {

    private static final String FENCE = "---";

    private final SourceText source;

    private FrontMatter(SourceText source) {
        this.source = source;
    }

    /** The front matter of a draft; empty if it has none. */
    public static FrontMatter of(Draft draft) {
        return new FrontMatter(draft.source());
    }

    /** Where the value of a key stands, without quotes; nothing if the key is not there. */
    public Optional<Span> value(String key) {
        var pattern =
                Pattern.compile("(?i)" + Pattern.quote(key) + "\\s*:\\s*([\"']?)(.*?)\\1\\s*");
        for (int line = 2; line <= source.lineCount() && hasFence(); line++) {
            var span = source.line(line);
            var text = source.slice(span).toString();
            var found = pattern.matcher(text);
            if (text.strip().equals(FENCE)) {
                break;
            } else if (found.matches()) {
                return Optional.of(
                        new Span(span.start() + found.start(2), span.start() + found.end(2)));
            }
        }
        return Optional.empty();
    }

    private boolean hasFence() {
        return source.slice(source.line(1)).toString().strip().equals(FENCE);
    }

    /** Where the value of a key stands; the start of the source if the key is not there. */
    public Span place(String key) {
        return value(key).orElse(Span.at(0));
    }
}
