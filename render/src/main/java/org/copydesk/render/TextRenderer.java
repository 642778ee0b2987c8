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
 * picture as its alternative text. Lines that only a line break parted in HTML stay together.
 */
public final class TextRenderer implements Renderer {

    /** A renderer. */
    public TextRenderer() {}

    @Override
    public void render(Issue issue, Appendable out) throws IOException {
        out.append(ended(TextLayout.of(issue).text()));
    }

    private static String ended(String text) {
        return text.isEmpty() ? text : text + '\n';
    }

    /**
     * The source itself, if that is plain text; else the layout whose lines {@link LineRoles} has.
     */
    public String render(ParsedIssue parsed) {
        return parsed.notation().equals(Notation.TEXT)
                ? parsed.source().text()
                : ended(TextLayout.of(parsed).text());
    }

    @Override
    public List<Loss> losses(Issue issue) {
        return TextLayout.of(issue).losses();
    }
}
