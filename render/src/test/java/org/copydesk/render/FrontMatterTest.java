package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.model.Issue;
import org.copydesk.model.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The front matter is YAML, and every string in it is read as that string. */
class FrontMatterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Batch",
                "39",
                "2020-05-13",
                "AT&T",
                "What’s new? – 😀",
                "a:b",
                "a#b",
                "-x",
                "?x",
                ":x",
                "it's",
                "a \"b\"",
                "https://example.com/?a=b#c",
                "Yes, but",
                "nope",
                "v1.2.3",
                "1st",
                "a [b]",
                "\\x",
                "e3",
                "n/a",
                "12 a"
            })
    void harmlessStringsStandBare(String text) {
        assertThat(YamlScalar.print(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " a",
                "a ",
                "yes",
                "No",
                "y",
                "on",
                "null",
                "~",
                "true",
                "1e3",
                "0x1F",
                "017",
                "0o7",
                "1_000",
                "1.5",
                ".5",
                "+1",
                ".inf",
                ".NaN",
                "12:30:45",
                "2020-5-1",
                "2020-05-13 10:00",
                "<<",
                "=",
                "a: b",
                "a:",
                "a #b",
                "#a",
                "- a",
                "-",
                "? a",
                ": a",
                "[a",
                "{a",
                "!a",
                "&a",
                "*a",
                "|",
                ">",
                "'a'",
                "\"a\"",
                "%a",
                "@a",
                "`a",
                ",a",
                "a\nb",
                "a\tb",
                "\u0007",
                "\u2028",
                "\uFEFF",
                "\uD800"
            })
    void whatYamlWouldReadAsSomethingElseIsQuoted(String text) {
        assertThat(YamlScalar.print(text)).startsWith("\"").endsWith("\"").doesNotContain("\n");
    }

    @Test
    void everyStringIsReadBack() {
        for (long seed = 0; seed < 20_000; seed++) {
            var text = new RandomIssues(seed).words();
            var yaml = "key: " + YamlScalar.print(text);
            assertThat(load(yaml))
                    .as("seed %d: %s", seed, yaml)
                    .isEqualTo(java.util.Map.of("key", text));
        }
    }

    @Test
    void metadataIsReadBack() {
        for (long seed = 0; seed < 5_000; seed++) {
            var metadata = new RandomIssues(seed).metadata();
            var markdown =
                    new MarkdownRenderer().render(Issue.builder().metadata(metadata).build());
            if (markdown.startsWith("---\n")) {
                var yaml = markdown.substring(4, markdown.indexOf("\n---\n", 3) + 1);
                assertThat(read(yaml))
                        .as("seed %d", seed)
                        .isEqualTo(metadata.toBuilder().title("").build());
            } else {
                assertThat(metadata.toBuilder().title("").build()).isEqualTo(Metadata.EMPTY);
            }
        }
    }

    private static Object load(String yaml) {
        // As a reader of front matter does it: every scalar is a string.
        var settings = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
        return new Load(settings).loadFromString(yaml);
    }

    private static Metadata read(String yaml) {
        var metadata = Metadata.builder();
        ((java.util.Map<?, ?>) load(yaml))
                .forEach(
                        (key, value) -> {
                            switch (String.valueOf(key)) {
                                case "publication" -> metadata.publication(String.valueOf(value));
                                case "number" -> metadata.number(String.valueOf(value));
                                case "date" ->
                                        metadata.date(
                                                java.time.LocalDate.parse(String.valueOf(value)));
                                case "language" -> metadata.language(String.valueOf(value));
                                case "url" -> metadata.url(String.valueOf(value));
                                case "authors" ->
                                        ((List<?>) value)
                                                .forEach(
                                                        each ->
                                                                metadata.author(
                                                                        String.valueOf(each)));
                                default -> {
                                    var values =
                                            value instanceof List<?> list ? list : List.of(value);
                                    values.forEach(
                                            each ->
                                                    metadata.extra(
                                                            String.valueOf(key),
                                                            String.valueOf(each)));
                                }
                            }
                        });
        return metadata.build();
    }
}
