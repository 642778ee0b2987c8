package org.copydesk.validate.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.profile.Profiles;
import org.copydesk.validate.Configuration;
import org.copydesk.validate.Issues;
import org.copydesk.validate.Rules;
import org.copydesk.validate.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationFileTest {

    private static final String GOOD =
            """
            profile: the-batch
            extends: strict
            rules:
              text/double-blank: error
              headline/length: {severity: note, max: 10}
              letter/missing: off
              text/doubled-word: {accept: [the]}
            overrides:
              - files: ["drafts/**"]
                rules: {text/placeholder: warning}
            patterns:
              - id: house/no-robots
                in: [headline, dek]
                forbid: (?i)robot
                message: no robots
                replace: machine
              - id: house/irons
                in: passage/were-thinking
                require: towel
                message: speak of towels
            """;

    private static Configuration read(String yaml) {
        return ConfigurationFile.reader(Profiles::named, Rules.builtIn())
                .read(SourceText.of("copydesk.yaml", yaml), Profiles.ENGLISH);
    }

    @Test
    void whatIsSetHolds() {
        var found =
                Issues.check(
                        Issues.parse(Issues.CLEAN.replace("a robot", "a  robot the the")),
                        Validator.of(read(GOOD)));
        assertThat(found)
                .containsExactly(
                        "3:48 text/double-blank",
                        "13:1 house/no-robots",
                        "13:1 headline/length",
                        "21:1 house/irons");
    }

    @Test
    void anEmptyFileIsTheRecommendedSet() {
        assertThat(Issues.check(Issues.parse(Issues.CLEAN), Validator.of(read("")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rles: {} | copydesk.yaml:1:1: there is no setting 'rles'; did you mean rules?",
                "rules: {text/duble-blank: off} | copydesk.yaml:1:9: there is no rule 'text/duble-blank'; did you mean text/double-blank?",
                "rules: {text/date: of} | copydesk.yaml:1:20: here should be one of on, off, error, warning, note, not 'of'",
                "rules: {headline/length: {mx: 3}} | copydesk.yaml:1:27: there is no option of headline/length 'mx'; did you mean max?",
                "rules: {headline/length: {max: many}} | copydesk.yaml:1:32: here should be a whole number from 0 up, not 'many'",
                "rules: {headline/length: {max: -1}} | copydesk.yaml:1:32: here should be a whole number from 0 up, not '-1'",
                "extends: strickt | copydesk.yaml:1:10: here should be one of recommended, strict, all, not 'strickt'",
                "patterns: [{id: a/b, forbid: '('}] | copydesk.yaml:1:30: this is not a regular expression: Unclosed group",
                "patterns: [{id: a/b}] | copydesk.yaml:1:12: a pattern needs an `id:`, and either `require:` or `forbid:`",
                "rules: [a] | copydesk.yaml:1:8: here should be keys with values",
                "profile: [a] | copydesk.yaml:1:10: here should be a text",
                "profile: nobody | copydesk.yaml:1:10: there is no profile 'nobody'; there are: english, the-batch",
                "overrides: a | copydesk.yaml:1:12: here should be a list",
                "overrides: [{files: a}] | copydesk.yaml:1:13: an override needs `files:` and `rules:`",
                "overrides: [{rules: {}}] | copydesk.yaml:1:13: an override needs `files:` and `rules:`",
                "overrides: [{file: a}] | copydesk.yaml:1:14: there is no setting of an override 'file'; did you mean files?",
                "patterns: [{id: a/b, forbid: a, require: b}] | copydesk.yaml:1:12: a pattern needs an `id:`, and either `require:` or `forbid:`",
                "patterns: [{forbid: a}] | copydesk.yaml:1:12: a pattern needs an `id:`, and either `require:` or `forbid:`",
                "patterns: [{id: a, forbid: a}] | copydesk.yaml:1:17: an id is two words in small letters with a slash: house/no-hype",
                "patterns: [{id: a/b, forbd: a}] | copydesk.yaml:1:22: there is no setting of a pattern 'forbd'; did you mean forbid?",
                "patterns: [{id: a/b, forbid: a, in: head}] | copydesk.yaml:1:37: there is no place 'head'; there are anywhere, headline, dek, letter, promotion, section-title, passage, passage/KIND",
                "patterns: [{id: a/b, forbid: a, severity: bad}] | copydesk.yaml:1:43: here should be one of error, warning, note, not 'bad'",
                "rules: {image/useless-alt: {beginnings: maybe}} | copydesk.yaml:1:41: here should be one of true, false, not 'maybe'",
                "'rules: {text/date: off, text/date: on}' | copydesk.yaml:1:25: 'text/date' stands here twice; keep one",
                "rules: {a | copydesk.yaml:1:10: this is not well-formed YAML: expected ',' or '}', but got <stream end>",
            })
    void whatIsWrongIsSaidWithItsPlaceAndTheNearestRightName(String yaml, String message) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(message);
    }

    @Test
    void theSchemaTakesWhatIsRightAndRefusesWhatIsNot() {
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(ConfigurationSchema.of(Rules.builtIn()));
        assertThat(schema.validate(GOOD, InputFormat.YAML)).isEmpty();
        assertThat(schema.validate("rles: {}", InputFormat.YAML)).isNotEmpty();
        assertThat(schema.validate("rules: {headline/length: {mx: 3}}", InputFormat.YAML))
                .isNotEmpty();
        assertThat(schema.validate("rules: {text/date: of}", InputFormat.YAML)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "anywhere | 3:31 13:14 15:19 17:23 21:29",
                "headline | 13:14",
                "dek | 15:19",
                "letter | 3:31",
                "section-title | ''",
                "passage | 17:23 21:29",
                "passage/whats-new | 17:23",
                "passage/results | ''",
                "promotion | ''",
                "[dek, letter] | 3:31 15:19"
            })
    void aPatternHoldsInItsPlaces(String places, String found) {
        var yaml = "patterns: [{id: a/b, forbid: qq, in: %s, severity: note}]".formatted(places);
        var text =
                Issues.CLEAN
                        .replace("in Lisbon", "qq Lisbon")
                        .replace("to Fold", "qq Fold")
                        .replace("laundry handles", "qq handles")
                        .replace("in Porto", "qq Porto")
                        .replace("have one", "qq one");
        var validator = Validator.of(read(yaml));
        assertThat(
                        Issues.check(Issues.parse(text), validator).stream()
                                .filter(line -> line.endsWith(" a/b"))
                                .map(line -> line.substring(0, line.length() - 4))
                                .toList())
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found.split(" ")));
    }

    @Test
    void whatIsTooDeepOrTooLongIsRefused() {
        assertThatThrownBy(() -> read("rules: " + "[".repeat(60)))
                .hasMessageContaining("nested deeper than 50 levels");
        assertThatThrownBy(() -> read("#".repeat(1_000_001)))
                .hasMessage("copydesk.yaml:1:1: this is longer than 1000000 characters");
    }

    @Test
    void theNearestFileUpwardsHolds(@TempDir Path folder) throws IOException {
        var deep = Files.createDirectories(folder.resolve("a/b"));
        var outer = Files.createFile(folder.resolve(ConfigurationFile.NAME));
        assertThat(ConfigurationFile.find(deep)).contains(outer.toAbsolutePath());
        var inner = Files.createFile(folder.resolve("a").resolve(ConfigurationFile.NAME));
        assertThat(ConfigurationFile.find(deep)).contains(inner.toAbsolutePath());
        Files.createDirectory(deep.resolve(ConfigurationFile.NAME));
        assertThat(ConfigurationFile.find(deep)).as("a folder").contains(inner.toAbsolutePath());
    }

    @Test
    void anOptionChangesWhatARuleSays() {
        var text = "See ![A photo of Rome](https://a.example/r.png) there.";
        for (boolean told : new boolean[] {true, false}) {
            var yaml = "rules: {image/useless-alt: {beginnings: " + told + "}}";
            var validator = Validator.of(read(yaml));
            assertThat(Issues.check(Issues.markdown(text), validator).toString())
                    .matches(found -> found.contains("image/useless-alt") == told);
        }
    }
}
