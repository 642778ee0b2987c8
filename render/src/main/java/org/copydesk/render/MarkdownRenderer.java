package org.copydesk.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.copydesk.model.Issue;

/**
 * Writes issues as Markdown, the form in which drafts are kept: CommonMark with GitHub’s tables,
 * strikethrough, task lists and footnotes.
 *
 * <p>An issue is laid out like this; whatever it lacks is left out:
 *
 * <pre>{@code
 * ---
 * publication: The Batch
 * number: 39
 * date: 2020-05-13
 * authors:
 *   - Andrew Ng
 * ---
 *
 * # Title of the issue
 *
 * Dear friends,
 *
 * The letter, its sign-off, its signature and its postscripts, a paragraph each.
 *
 * ## Title of a section
 *
 * ![What the picture shows](https://example.com/picture.png "Title")\
 * *Caption*
 *
 * ### Headline of a story
 *
 * By the author
 *
 * *The dek.*
 *
 * **What’s new:** A passage begins with its label.
 *
 * ### Headline of a roundup
 *
 * - **Title:** What is said about it.
 * - [Title that is a link](https://example.com/): What is said about it.
 *
 * ### Headline of a brief
 * Its one paragraph stands right below.
 *
 * _ _ _
 *
 * The footer.
 * }</pre>
 *
 * <p>An item without a headline stands after a line {@code * * *}, the footer after a line {@code _
 * _ _}, so that a {@link org.copydesk.model.Rule} is {@code ---}; one at the end of an item has a
 * line {@code * * *} below, too, as has a picture right above a headline that is not its own.
 * Emphasis that CommonMark’s marks can’t express, as of words that end in a blank, is written with
 * the tags {@code em}, {@code strong}, {@code del} and {@code code}; {@code sup} and {@code sub}
 * have no other form. Markup that can’t stand among blocks by itself, or is not HTML, is a code
 * block whose language is <code>
 * {=format}</code>. A table without a header has empty header cells. Characters of the text are
 * escaped where they would be read as markup, and nowhere else.
 *
 * <p>Where the layout does not show what the parts of an issue are, as of a letter without a
 * greeting, comments above blocks tell it: {@code <!-- copydesk: letter -->}. A block without one
 * goes on with what the block above began, and there are no lines {@code * * *} and {@code _ _ _}.
 *
 * <p>A paragraph that holds nothing but a picture, its link and its caption is read as a figure; a
 * heading inside an item has level 4 to 6.
 */
public final class MarkdownRenderer implements Renderer {

    private final MarkdownRoles roles;

    /** A renderer; all are alike. */
    public MarkdownRenderer() {
        this(MarkdownRoles.WHERE_UNCLEAR);
    }

    MarkdownRenderer(MarkdownRoles roles) {
        this.roles = roles;
    }

    @Override
    public void render(Issue issue, Appendable out) throws IOException {
        try {
            write(issue, out, new LossLog(false));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public List<Loss> losses(Issue issue) {
        var log = new LossLog(true);
        write(issue, new StringBuilder(), log);
        return log.losses(issue);
    }

    private void write(Issue issue, Appendable out, LossLog log) {
        boolean told = roles.areTold(issue);
        issue.accept(
                new MarkdownWriter(MarkdownNotes.of(issue), log, new MarkdownLines(out), told));
    }
}
