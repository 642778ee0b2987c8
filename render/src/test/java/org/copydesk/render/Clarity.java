package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.model.Issue;

/**
 * Tells issues whose layout in Markdown shows what their parts are from those that need comments.
 */
final class Clarity {

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
