package org.copydesk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.copydesk.model.source.Span;
import org.junit.jupiter.api.Test;

class SourceMapTest {

    /** All equal, and none the same. */
    private final List<Text> nodes =
            IntStream.range(0, 1_000).mapToObj(i -> new Text("word")).toList();

    private final SourceMap.Builder builder = SourceMap.builder();

    private void noteAll() {
        for (int i = 0; i < nodes.size(); i++) {
            assertThat(builder.put(nodes.get(i), i, 2 * i)).isSameAs(nodes.get(i));
        }
    }

    private static Span place(int i) {
        return new Span(i, 2 * i);
    }

    @Test
    void everyNodeIsFoundByItself() {
        noteAll();
        var map = builder.build();
        for (int i = 0; i < nodes.size(); i++) {
            assertThat(map.spanOf(nodes.get(i))).contains(place(i));
        }
        assertThat(map.spanOf(new Text("word"))).as("equal, but another").isEmpty();
        assertThat(builder.size()).isEqualTo(1_000);
    }

    @Test
    void whatWasNotedIsFoundInAnyOrder() {
        noteAll();
        var random = new Random(5);
        for (int asked = 0; asked < 1_000; asked++) {
            int i = random.nextInt(nodes.size());
            assertThat(builder.spanOf(nodes.get(i))).isEqualTo(place(i));
        }
        for (int i : new int[] {0, 999, 0, 500, 499, 501}) {
            assertThat(builder.find(nodes.get(i))).as("%d", i).contains(place(i));
        }
    }

    @Test
    void whatWasOnlyJustNotedIsFoundBetweenOthers() {
        for (int i = 0; i < nodes.size(); i++) {
            builder.put(nodes.get(i), i, 2 * i);
            assertThat(builder.find(nodes.get(i))).contains(place(i));
            assertThat(builder.find(nodes.get(i / 2))).contains(place(i / 2));
        }
    }

    @Test
    void whatWasNotNotedHasNoPlace() {
        assertThat(builder.find(nodes.get(0))).isEmpty();
        noteAll();
        var stranger = new Text("stranger");
        assertThat(builder.find(stranger)).isEmpty();
        assertThatThrownBy(() -> builder.spanOf(stranger))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not noted")
                .hasMessageContaining("stranger");
    }

    @Test
    void theLastPlaceNotedCounts() {
        builder.put(nodes.get(0), new Span(1, 2));
        builder.put(nodes.get(0), new Span(3, 4));
        assertThat(builder.build().spanOf(nodes.get(0))).contains(new Span(3, 4));
    }

    @Test
    void aSpanRunsForwardFromZero() {
        assertThat(builder.put(nodes.get(0), 0, 0)).isSameAs(nodes.get(0));
        assertThatThrownBy(() -> builder.put(nodes.get(1), -1, 2)).hasMessageContaining("-1 to 2");
        assertThatThrownBy(() -> builder.put(nodes.get(1), 3, 2)).hasMessageContaining("3 to 2");
        assertThat(builder.size()).isEqualTo(1);
    }
}
