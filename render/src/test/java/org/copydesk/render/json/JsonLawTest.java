package org.copydesk.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.copydesk.model.Issue;
import org.copydesk.model.Metadata;
import org.copydesk.model.Paragraph;
import org.copydesk.render.RandomIssues;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** JSON carries everything. */
class JsonLawTest {

    private static final int ISSUES = Integer.getInteger("copydesk.random", 1_000);

    private final JsonRenderer pretty = new JsonRenderer();
    private final JsonRenderer compact = JsonRenderer.builder().compact(true).build();
    private final JsonReader reader = new JsonReader();
    private final JsonMapper mapper = JsonMapper.builder().addModule(new CopydeskModule()).build();

    @Test
    void whatIsWrittenIsReadBack() {
        for (long seed = 0; seed < ISSUES; seed++) {
            var issue = issue(seed);
            assertThat(reader.read(pretty.render(issue))).as("seed %d", seed).isEqualTo(issue);
            assertThat(reader.read(compact.render(issue))).as("seed %d", seed).isEqualTo(issue);
        }
    }

    @Test
    void aMapperWritesAndReadsTheSame() {
        for (long seed = 0; seed < ISSUES; seed++) {
            var issue = issue(seed);
            var json = mapper.writeValueAsString(issue);
            if (!Surrogates.hasUnpaired(json)) {
                assertThat(json + "\n")
                        .as("seed %d", seed)
                        .isEqualTo(unescaped(compact.render(issue)));
            }
            assertThat(mapper.readValue(json, Issue.class)).as("seed %d", seed).isEqualTo(issue);
        }
    }

    /** What a page could take for its own is up to the mapper. */
    private static String unescaped(String json) {
        return json.replace("\\u003C", "<")
                .replace("\\u2028", "\u2028")
                .replace("\\u2029", "\u2029");
    }

    @Test
    void everyCharacterIsReadBackEvenFromBytes() {
        for (int c = 0; c <= 0xFFFF; c += 64) {
            var text = new StringBuilder();
            for (int i = c; i < c + 64; i++) {
                text.append((char) i).append(i % 3 == 0 ? "." : "");
            }
            var issue = Issue.builder().front(Paragraph.of(text.toString())).build();
            var bytes = compact.render(issue).getBytes(StandardCharsets.UTF_8);
            assertThat(reader.read(new String(bytes, StandardCharsets.UTF_8)))
                    .as("U+%04X", c)
                    .isEqualTo(issue);
        }
    }

    @Test
    void thePropertiesOfAnObjectMayComeInAnyOrder() {
        for (long seed = 0; seed < ISSUES; seed++) {
            var issue = issue(seed);
            var tree = mapper.readTree(compact.render(issue));
            var shuffled = Shuffle.of(tree, seed).toString();
            assertThat(reader.read(shuffled)).as("seed %d", seed).isEqualTo(issue);
        }
    }

    @Test
    void aBrokenCharacterInANameIsTheOnlyLoss() {
        var metadata = Metadata.builder().extra("a\uD800", "x").extra("a\uDC00", "y").build();
        var issue = Issue.builder().metadata(metadata).build();
        assertThat(pretty.losses(issue)).hasSize(2);
        assertThat(reader.read(pretty.render(issue)).metadata().extra())
                .isEqualTo(Map.of("a\uFFFD", List.of("x"), "a\uFFFD\uFFFD", List.of("y")));
    }

    /** An issue that JSON carries whole. */
    private Issue issue(long seed) {
        var issue = new RandomIssues(seed).issue();
        return pretty.losses(issue).isEmpty()
                ? issue
                : issue.toBuilder().metadata(Metadata.EMPTY).build();
    }
}
