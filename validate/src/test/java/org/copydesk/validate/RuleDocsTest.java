package org.copydesk.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.copydesk.validate.config.ConfigurationSchema;
import org.copydesk.validate.report.RuleGuide;
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
}
