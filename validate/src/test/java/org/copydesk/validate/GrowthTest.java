package org.copydesk.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.profile.Profiles;
import org.copydesk.validate.rule.RuleSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Four times the text is four times the work, for all rules together, whatever it is made of. */
@Tag("hostile")
class GrowthTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final int SIZE = 30;

    /** Twice and four times the work, and a little for tables that grow by doubling. */
    private static final double TWICE = 2.6;

    private static final double FOUR_TIMES = 5.2;

    private final Validator validator =
            Validator.of(Configuration.builder(Profiles.THE_BATCH).set(RuleSet.ALL).build());

    /** What an issue may have very much of. */
    enum Family {
        STORIES(
                "draft.txt",
                "Robots Learn to Fold %d\n\nA line.\n\nWhat’s new: It folds.\n\nWhy it matters: So.\n\n"),
        PASSAGES(
                "draft.md",
                "**Label %d:** It folds the the towels , “again.\n\n**What’s new:** So.\n\n"),
        SENTENCES("draft.txt", "It's “folding” 12 May 2020 (or %d) and TK  towels. "),
        LINKS("draft.md", "[paper %d](http://a.org/?utm_source=%d) and ![](a.png) and [here](b). "),
        LISTS("draft.md", "- one %d\n- two\n\n#### Heading\n\nText.\n\n"),
        SUPPRESSIONS(
                "draft.md",
                "<!-- copydesk-disable-next-line text/double-blank: %d -->\n\nIt  folds.\n\n");

        private final String name;
        private final String piece;

        Family(String name, String piece) {
            this.name = name;
            this.piece = piece;
        }

        SourceText of(int count) {
            var text =
                    new StringBuilder("Dear friends,\n\nIt folds.\n\nKeep learning!\n\nAndrew\n\n");
            text.append(name.endsWith("md") ? "## News\n\n### Robots\n\nA line.\n\n" : "News\n\n");
            for (int i = 0; i < count; i++) {
                text.append(piece.replace("%d", String.valueOf(i)));
            }
            return SourceText.of(name, text.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void memoryGrowsAsTheTextDoes(Family family) {
        bytes(family, SIZE);
        double one = bytes(family, 4 * SIZE);
        assertThat(bytes(family, 8 * SIZE) / one).as("twice").isLessThan(TWICE);
        assertThat(bytes(family, 16 * SIZE) / one).as("four times").isLessThan(FOUR_TIMES);
    }

    private double bytes(Family family, int count) {
        var parsed = Issues.parse(family.of(count));
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        validator.validate(parsed);
        return THREADS.getThreadAllocatedBytes(thread) - before;
    }

    /** Memory does not show a search that looks and forgets; the time of the processor does. */
    @Test
    void workGrowsNotMuchFasterThanTheText() {
        for (var family : Family.values()) {
            for (int i = 0; i < 2; i++) {
                time(family, 4 * SIZE);
            }
            // A quadratic rule makes sixteen times the work of four times the text, in every round.
            double growth = Math.min(growth(family), Math.min(growth(family), growth(family)));
            assertThat(growth).as(family.name()).isLessThan(10);
        }
    }

    private double growth(Family family) {
        return least(family, 32 * SIZE) / Math.max(1e6, least(family, 8 * SIZE));
    }

    private double least(Family family, int count) {
        return Math.min(time(family, count), Math.min(time(family, count), time(family, count)));
    }

    private double time(Family family, int count) {
        var parsed = Issues.parse(family.of(count));
        long before = THREADS.getCurrentThreadCpuTime();
        validator.validate(parsed);
        return THREADS.getCurrentThreadCpuTime() - before;
    }
}
