package org.copydesk.validate.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.model.source.Encoding;
import org.copydesk.model.source.Fix;
import org.copydesk.model.source.Severity;
import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;
import org.copydesk.model.source.TextEdit;
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

    /** Says of every place where words stand that others should. */
    private static Rule replacing(String id, String words, Fix.Safety safety, String other) {
        var doc = new RuleDoc(id, Severity.WARNING, RuleSet.RECOMMENDED, "", "", "", List.of());
        return new Rule() {
            @Override
            public RuleDoc doc() {
                return doc;
            }

            @Override
            public void check(Draft draft, Options options, Findings findings) {
                var text = draft.source().text();
                for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                    var span = new Span(at, at + words.length());
                    var edits = List.of(new TextEdit(span, other));
                    findings.add(span, "odd", new Fix("write it", safety, edits));
                }
            }
        };
    }

    private static String fixed(boolean unsafe, String text, Rule... rules) {
        var configuration = Issues.configuration();
        List.of(rules).forEach(configuration::add);
        var validator = Validator.of(configuration.build());
        var fixer =
                unsafe
                        ? Fixer.unsafe(Issues::parse, validator)
                        : Fixer.safe(Issues::parse, validator);
        return fixer.fix(SourceText.of("draft.txt", text)).after().source().text();
    }

    @Test
    void whatMayChangeAMeaningIsDoneOnlyWhereSomebodyAsks() {
        var house = replacing("house/towels", "towels", Fix.Safety.UNSAFE, "cloths");
        assertThat(fixed(false, Issues.CLEAN, house)).isEqualTo(Issues.CLEAN);
        assertThat(fixed(true, Issues.CLEAN, house))
                .isEqualTo(Issues.CLEAN.replace("towels", "cloths"));
    }

    @Test
    void ofTwoFixesForOnePlaceTheFirstIsMade() {
        var cloths = replacing("house/a", "towels", Fix.Safety.SAFE, "cloths");
        var linen = replacing("house/b", "folds towels", Fix.Safety.SAFE, "folds linen");
        var cold = replacing("house/c", ", shirts", Fix.Safety.SAFE, ", coats");
        assertThat(fixed(false, Issues.CLEAN, cloths, linen, cold))
                .isEqualTo(
                        Issues.CLEAN
                                .replace("folds towels", "folds linen")
                                .replace("towels", "cloths")
                                .replace(", shirts", ", coats"));
    }

    @Test
    void aFixThatBringsAnErrorIsNotMadeAndTheOthersAre() {
        var bad = replacing("house/a", "coffee", Fix.Safety.SAFE, "{{drink}}");
        var good = replacing("house/b", "towels", Fix.Safety.SAFE, "cloths");
        var more = replacing("house/c", "shirts", Fix.Safety.SAFE, "coats");
        assertThat(fixed(false, Issues.CLEAN, bad, good, more))
                .isEqualTo(Issues.CLEAN.replace("towels", "cloths").replace("shirts", "coats"));
    }

    @Test
    void aFixThatBringsTheSameAgainIsNotMade() {
        var twice = replacing("house/a", "towels", Fix.Safety.SAFE, "towels and towels");
        assertThat(fixed(false, Issues.CLEAN, twice)).isEqualTo(Issues.CLEAN);
    }
}
