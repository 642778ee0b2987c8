package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.model.Block;
import org.copydesk.model.Footer;
import org.copydesk.model.Issue;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Text;
import org.junit.jupiter.api.Test;

/** What Markdown does not lose comes back. */
class MarkdownLawTest {

    private static final int ISSUES = Integer.getInteger("copydesk.random", 20_000);

    private final MarkdownRenderer renderer = new MarkdownRenderer(MarkdownRoles.NEVER);

    @Test
    void blocksOfWhichNothingIsReportedLostAreReadBack() {
        int complete = 0;
        for (long seed = 0; seed < ISSUES; seed++) {
            var blocks = new RandomIssues(seed).blocks(3);
            var issue = Issue.builder().footer(new Footer(blocks)).build();
            if (renderer.losses(issue).isEmpty()) {
                complete++;
                assertReadBack(blocks, issue, seed);
            }
        }
        assertThat(complete).isGreaterThan(ISSUES / 5);
    }

    @Test
    void paragraphsOfPlainWordsAreReadBack() {
        for (long seed = 0; seed < ISSUES; seed++) {
            var words = new RandomIssues(seed).words();
            var blocks = List.<Block>of(new Paragraph(List.of(new Text(words))));
            assertReadBack(blocks, Issue.builder().footer(new Footer(blocks)).build(), seed);
        }
    }

    private void assertReadBack(List<Block> blocks, Issue issue, long seed) {
        var markdown = renderer.render(issue);
        var read = MarkdownReading.blocks(markdown);
        read = read.subList(1, read.size());
        assertThat(read)
                .as(() -> "seed " + seed + ":\n" + markdown)
                .isEqualTo(Normal.blocks(blocks));
    }
}
