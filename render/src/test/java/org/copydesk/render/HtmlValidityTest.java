package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.copydesk.model.Issue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pages are valid by the checker of the W3C. */
@Tag("slow")
class HtmlValidityTest {

    private static final int ISSUES = Integer.getInteger("copydesk.random.pages", 40);

    private final EmbeddedValidator validator = new EmbeddedValidator();

    HtmlValidityTest() {
        validator.setOutputFormat(OutputFormat.GNU);
    }

    @Test
    void theSampleGivesNoReasonForAWord() throws Exception {
        assertThat(check(Sample.issue())).isEmpty();
    }

    @Test
    void anyIssueIsAValidPage() throws Exception {
        for (long seed = 0; seed < ISSUES; seed++) {
            assertThat(check(new RandomIssues(seed).issue()))
                    .as("seed %d", seed)
                    .doesNotContain("error");
        }
    }

    private String check(Issue issue) throws Exception {
        var page = new HtmlRenderer().render(issue).getBytes(StandardCharsets.UTF_8);
        return validator.validate(new ByteArrayInputStream(page));
    }
}
