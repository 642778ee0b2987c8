package org.copydesk.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import org.copydesk.model.Block;
import org.copydesk.model.Issue;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Quote;
import org.copydesk.model.source.Limits;
import org.junit.jupiter.api.Test;

class JsonLimitsTest {

    private static final String JSON = new JsonRenderer().render(issue(5));

    private static Issue issue(int depth) {
        Block block = Paragraph.of("x");
        for (int i = 0; i < depth; i++) {
            block = new Quote(List.of(block));
        }
        return Issue.builder().front(block).build();
    }

    private static void refused(Limits limits, String json, String words) {
        var reader = new JsonReader(limits);
        assertThatThrownBy(() -> reader.read(json))
                .isInstanceOf(UnreadableIssueException.class)
                .hasMessageContaining(words);
        assertThatThrownBy(() -> reader.read(new StringReader(json)))
                .isInstanceOf(UnreadableIssueException.class)
                .hasMessageContaining(words);
    }

    @Test
    void whatIsTooLongIsRefused() {
        refused(Limits.builder().length(JSON.length() - 1).build(), JSON, "longer than");
        var reader = new JsonReader(Limits.builder().length(JSON.length()).build());
        assertThat(reader.read(JSON)).isEqualTo(issue(5));
    }

    @Test
    void anEndlessReaderIsNotReadToTheEnd() {
        var endless =
                new Reader() {
                    @Override
                    public int read(char[] buffer, int offset, int length) {
                        buffer[offset] = ' ';
                        return 1;
                    }

                    @Override
                    public void close() throws IOException {}
                };
        var reader = new JsonReader(Limits.builder().length(1_000).build());
        assertThatThrownBy(() -> reader.read(endless)).hasMessageContaining("longer than 1000");
    }

    @Test
    void whatHasTooManyNodesIsRefused() {
        refused(Limits.builder().nodes(5).build(), JSON, "more than 5 parts");
        assertThat(new JsonReader(Limits.builder().nodes(8).build()).read(JSON))
                .isEqualTo(issue(5));
    }

    @Test
    void whatIsTooDeepIsRefused() {
        refused(
                Limits.builder().nesting(2).build(),
                new JsonRenderer().render(issue(30)),
                "deeper");
        refused(Limits.DEFAULT, "[".repeat(100_000), "an issue must stand here");
        refused(Limits.DEFAULT, "{\"a\":".repeat(100_000), "no “a”");
        refused(Limits.DEFAULT, "{\"span\":" + "[".repeat(100_000), "deeper");
    }
}
