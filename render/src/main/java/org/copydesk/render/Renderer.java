package org.copydesk.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.copydesk.model.Issue;

/**
 * Writes issues in one form.
 *
 * <p>Renderers are immutable and safe to share between threads. The same issue always gives the
 * same text.
 */
public interface Renderer {

    /**
     * Writes an issue; the text ends with a line end, unless it is empty.
     *
     * @throws IOException if the target can't be written to
     */
    void render(Issue issue, Appendable out) throws IOException;

    /** An issue as a string. */
    default String render(Issue issue) {
        // Most issues are about as long as this.
        var out = new StringBuilder(1 << 14);
        try {
            render(issue, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    /**
     * What of an issue this form cannot carry, in the order of the issue; empty if it carries
     * everything.
     */
    List<Loss> losses(Issue issue);
}
