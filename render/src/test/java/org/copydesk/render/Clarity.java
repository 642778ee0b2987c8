package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.model.Block;
import org.copydesk.model.Issue;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Strong;
import org.copydesk.model.Text;

/**
 * Tells issues whose layout in Markdown shows what their parts are from those that need comments.
 */
final class Clarity {

    /** Text that opens as a passage with a label does. */
    static final Block LIKE_LABEL =
            new Paragraph(
                    List.of(
                            new Strong(List.of(new Text("Hot soup."))),
                            new Text(" We eat it at noon.")));

    private static final MarkdownRenderer RENDERER = new MarkdownRenderer();

    private Clarity() {}

    static void assertClear(Issue issue) {
        assertThat(RENDERER.losses(issue)).isEmpty();
        assertThat(RENDERER.render(issue)).doesNotContain("<!-- copydesk: ");
    }

    static void assertUnclear(Issue issue) {
        assertThat(RENDERER.losses(issue)).isEmpty();
        assertThat(RENDERER.render(issue)).contains("<!-- copydesk: ");
    }
}
