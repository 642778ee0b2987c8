package org.copydesk.validate.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.model.source.Encoding;
import org.copydesk.model.source.Fix;
import org.copydesk.model.source.Severity;
import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;
import org.copydesk.validate.Issues;
import org.copydesk.validate.Validator;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;
import org.copydesk.validate.rule.RuleSet;
import org.junit.jupiter.api.Test;

class FixerTest {

    private static final String DRAFT =
            Issues.CLEAN
                    .replace("a robot", "a  robot")
                    .replace("complained.", "complained .")
                    .replace("What’s new", "What's new")
                    .replace("Why it matters", "Why it maters")
                    .replace("a company", "a a company")
                    .replace("irons.", "irons SÃ£o.");

    private final Validator validator = Validator.of(Issues.configuration().build());

    @Test
    void safeFixesPutTheTextRightAndNothingElse() {
        var fixed = Fixer.safe(Issues::parse, validator).fix(SourceText.of("draft.txt", DRAFT));
        assertThat(fixed.after().source().text())
                .isEqualTo(Issues.CLEAN.replace("irons.", "irons São."));
        assertThat(fixed.after().findings()).isEmpty();
    }

    @Test
    void applyingAFixerTwiceChangesNothing() {
        var fixer = Fixer.unsafe(Issues::parse, validator);
        var once = fixer.fix(SourceText.of("draft.txt", DRAFT)).after().source();
        assertThat(fixer.fix(once).isChanged()).isFalse();
    }

    @Test
    void lineEndsAndEncodingStay() {
        var text = DRAFT.replace("\n", "\r\n");
        var source = SourceText.decode("draft.txt", Encoding.UTF_16LE.encode("\uFEFF" + text));
        var fixed = Fixer.safe(Issues::parse, validator).fix(source).after().source();
        assertThat(fixed.encoding()).isEqualTo(Encoding.UTF_16LE);
        assertThat(fixed.text())
                .isEqualTo(
                        "\uFEFF"
                                + Issues.CLEAN
                                        .replace("irons.", "irons São.")
                                        .replace("\n", "\r\n"));
    }

    @Test
    void anEditThatDoesNotHelpIsNotMade() {
        var useless =
                new RuleDoc(
                        "house/useless",
                        Severity.WARNING,
                        RuleSet.RECOMMENDED,
                        "Useless.",
                        "",
                        "",
                        List.of());
        var rule =
                new Rule() {
                    @Override
                    public RuleDoc doc() {
                        return useless;
                    }

                    @Override
                    public void check(Draft draft, Options options, Findings findings) {
                        findings.add(Span.at(0), "useless", Fix.safe("try", Span.at(0), "x"));
                    }
                };
        var fixer =
                Fixer.safe(Issues::parse, Validator.of(Issues.configuration().add(rule).build()));
        assertThat(fixer.fix(SourceText.of("draft.txt", Issues.CLEAN)).isChanged()).isFalse();
    }

    @Test
    void theDiffShowsWhatChangesAndAFewLinesAround() {
        var fixed =
                Fixer.safe(Issues::parse, validator)
                        .fix(SourceText.of("draft.txt", Issues.CLEAN.replace("irons.", "irons .")));
        assertThat(fixed.diff())
                .isEqualTo(
                        """
                        --- draft.txt
                        +++ draft.txt
                        @@ -18,4 +18,4 @@
                        %s
                         Why it matters: Cloth is hard for machines, since it has no shape of its own.
                        %s
                        -We’re thinking: We’d rather have one that irons .
                        +We’re thinking: We’d rather have one that irons.
                        """
                                .formatted(" ", " "));
    }
}
