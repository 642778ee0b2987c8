package org.copydesk.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.validate.config.ConfigurationSchema;
import org.copydesk.validate.report.RuleGuide;
import org.copydesk.validate.rule.RuleDoc;
import org.junit.jupiter.api.Test;

class RuleDocsTest {

    @Test
    void everyRuleHasAParagraphAndTwoExamples() {
        for (var rule : Rules.builtIn().all()) {
            assertThat(rule.doc().text()).as(rule.doc().id()).endsWith(".").hasSizeGreaterThan(40);
            assertThat(rule.doc().bad())
                    .as(rule.doc().id())
                    .isNotBlank()
                    .isNotEqualTo(rule.doc().good());
            assertThat(rule.doc().good()).as(rule.doc().id()).isNotBlank();
        }
    }

    @Test
    void theGuideIsWhatTheRulesSay() throws IOException {
        assertThat(Path.of("..", "docs", "rules.md"))
                .content(UTF_8)
                .isEqualTo(RuleGuide.markdown(Rules.builtIn()));
    }

    @Test
    void theSchemaIsWhatTheRulesSay() throws IOException {
        var schema = ConfigurationSchema.of(Rules.builtIn());
        assertThat(Path.of("src/main/resources/org/copydesk/validate/config/copydesk.schema.json"))
                .content(UTF_8)
                .isEqualTo(schema);
        assertThat(Path.of("..", "docs", "copydesk.schema.json")).content(UTF_8).isEqualTo(schema);
    }

    @Test
    void aRuleIsExplainedInLinesThatFitOnATerminal() {
        var doc =
                RuleDoc.note(
                                "house/wrap",
                                "a".repeat(40)
                                        + " "
                                        + "b".repeat(37)
                                        + " "
                                        + "c".repeat(78)
                                        + " "
                                        + "d".repeat(80)
                                        + " e f")
                        .option("none", List.of(), "more")
                        .option("many", List.of("f".repeat(56), "ghi"), "seven");
        assertThat(RuleGuide.explain(doc))
                .isEqualTo(
                        "house/wrap  (note, in the recommended set)\n\n"
                                + "a".repeat(40)
                                + " "
                                + "b".repeat(37)
                                + "\n"
                                + "c".repeat(78)
                                + "\n"
                                + "d".repeat(80)
                                + "\ne f\n\nOptions:\n"
                                + "    `none` (list, []): more\n"
                                + "    `many` (list, ["
                                + "f".repeat(56)
                                + ",\n    ghi]): seven; a list of yours replaces this one\n");
        assertThat(RuleGuide.explain(RuleDoc.error("house/two", "So it is.").example("a\nb", "c")))
                .isEqualTo(
                        """
                        house/two  (error, in the recommended set)

                        So it is.

                        Not this:
                            a
                            b

                        But this:
                            c
                        """);
    }
}
