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
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import org.snakeyaml.engine.v2.schema.JsonSchema;
import org.snakeyaml.engine.v2.schema.Schema;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "no",
                "on",
                "off",
                "y",
                "N",
                "null",
                "~",
                "true",
                "1e3",
                "1E+3",
                "0x1F",
                "0o17",
                "017",
                "1_000",
                "1.5",
                ".inf",
                "-.INF",
                ".nan",
                "2020-01-01",
                "2020-01-01T10:00:00Z",
                "12:30",
                ": #",
                ":",
                "#",
                "a: b",
                "a #b",
                "-",
                "- a",
                "? a",
                "* a",
                "*a",
                "&a",
                "!a",
                "!!int 1",
                "| a",
                "> a",
                "%a",
                "@a",
                "`a",
                "'",
                "\"",
                "'a'",
                "\"a\"",
                "\\",
                "\\n",
                "[a]",
                "{a: b}",
                "a\nb",
                "\na\n",
                "a\r\nb",
                "a\rb",
                " a",
                "a ",
                "a\t",
                "\t",
                "😀",
                "a\u0085b",
                "\u2028",
                "a\u2029b",
                "\uFEFF",
                "\uFEFFa",
                "\0",
                "\u0007",
                "\u001B[0m",
                "\u007F",
                "\uFFFE",
                "\u202Ea",
                "---",
                "--- a",
                "...",
                "---\nevil: yes\n---",
                "<<",
                "=",
                "\uD83D\uDE00 yes",
                ""
            })
    void everySchemaReadsTheString(String text) {
        for (Schema schema : List.of(new FailsafeSchema(), new JsonSchema(), new CoreSchema())) {
            var load = new Load(LoadSettings.builder().setSchema(schema).build());
            var document = "---\nkey: " + YamlScalar.print(text) + "\n---\n";
            assertThat(load.loadAllFromString(document).iterator().next())
                    .as("%s", document)
                    .isEqualTo(java.util.Map.of("key", text));
        }
    }

    @Test
    void everySchemaReadsPayloadsAsStrings() {
        for (XssPayload payload : XssPayload.all()) {
            everySchemaReadsTheString(payload.text());
        }
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
