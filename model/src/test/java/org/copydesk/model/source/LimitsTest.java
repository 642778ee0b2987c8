package org.copydesk.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void theyAreSetOneByOne() {
        var limits =
                Limits.builder()
                        .length(1)
                        .signs(2)
                        .nodes(3)
                        .nesting(4)
                        .inlineMarks(5)
                        .frontMatter(6)
                        .diagnostics(7)
                        .build();
        assertThat(limits).isEqualTo(new Limits(1, 2, 3, 4, 5, 6, 7));
        assertThat(limits.toBuilder().build()).isEqualTo(limits);
        assertThat(Limits.builder().build()).isEqualTo(Limits.DEFAULT);
        assertThat(Notation.HTML).hasToString("html");
    }

    @Test
    void everyLimitLeavesSomethingToBeRead() {
        assertThat(new Limits(1, 1, 1, 1, 1, 1, 1).nodes()).isEqualTo(1);
        assertRefused(limits -> limits.length(0), "length");
        assertRefused(limits -> limits.signs(0), "signs");
        assertRefused(limits -> limits.nodes(0), "nodes");
        assertRefused(limits -> limits.nesting(0), "nesting");
        assertRefused(limits -> limits.inlineMarks(0), "inline marks");
        assertRefused(limits -> limits.frontMatter(0), "front matter");
        assertRefused(limits -> limits.diagnostics(-1), "diagnostics");
    }

    private static void assertRefused(UnaryOperator<Limits.Builder> change, String name) {
        assertThatThrownBy(() -> change.apply(Limits.builder()).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name);
    }
}
