package org.copydesk.render;

import java.io.IOException;
import java.util.List;
import org.copydesk.model.Issue;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.source.Notation;

/**
 * Writes issues as plain text.
 *
 * <p>An issue that was read from plain text is written as its source has it, to the character; any
 * other in the canonical layout: a block a line, a blank line between blocks, bullets for lists, a
 * picture as its alternative text.
 */
public final class TextRenderer implements Renderer {

    /** A renderer. */
    public TextRenderer() {}

    @Override
    public void render(Issue issue, Appendable out) throws IOException {
        var text = TextLayout.of(issue).text();
        out.append(text);
        if (!text.isEmpty()) {
            out.append('\n');
        }
    }

    /** The source itself, if that is plain text; else the canonical layout. */
    public String render(ParsedIssue parsed) {
        return parsed.notation().equals(Notation.TEXT)
                ? parsed.source().text()
                : render(parsed.issue());
    }

    @Override
    public List<Loss> losses(Issue issue) {
        return TextLayout.of(issue).losses();
    }
}
