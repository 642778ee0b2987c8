package org.copydesk.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.parser.profile.Profiles;
import org.copydesk.validate.fix.Fixer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels in Markdown: the same slips as in plain text, and those that only marks allow. */
class MarkdownLabelsTest {

    private static final Validator VALIDATOR = Validator.of(Configuration.of(Profiles.THE_BATCH));

    private static SourceText draft(String line) {
        return SourceText.of(
                "draft.md",
                Issues.CLEAN_MARKDOWN.replace(
                        "**Why it matters:** Cloth", line.replace("\\n", "\n") + " Cloth"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "**Why it matters :**    | 27:17 label/blank-before-colon",
                "**Why it matters:**It.  | 27:17 label/missing-blank",
                "**Why it matters:**\\n   | 27:3 label/alone",
                "**Why it matters:**\\n\\n | 27:3 label/alone",
                "**Why it maters:**      | 27:3 label/near-miss",
                "**why it matters:**     | 27:3 label/near-miss",
                "Why it matters:         | 27:1 label/unmarked",
                "**Why it matters**      | 27:3 label/unmarked",
                "**Why it matters:**     |",
            })
    void eachSlipIsFoundOnceAtItsPlaceAndFixed(String line, String finding) {
        var found = finding == null ? List.<String>of() : List.of(finding);
        assertThat(Issues.check(Issues.parse(draft(line)), VALIDATOR)).isEqualTo(found);
        Function<SourceText, ParsedIssue> parser = Issues::parse;
        var fixer = Fixer.safe(parser, VALIDATOR);
        var fixed = fixer.fix(draft(line), IgnoreFile.EMPTY).after();
        assertThat(fixed.open()).as(fixed.source().text()).isEmpty();
    }

    @Test
    void frenchPutsABlankBeforeAColon() {
        var english = draft("**Why it matters :**").text();
        var french = english.replaceFirst("---", "---\nlanguage: fr-CA");
        var marked = french.replace("towels.", "towels !");
        assertThat(Issues.check(Issues.parse(SourceText.of("draft.md", marked)), VALIDATOR))
                .isEmpty();
        var house = Profiles.THE_BATCH.toBuilder().language("fr").build();
        var parsed =
                NewsletterParser.builder()
                        .profile(house)
                        .build()
                        .parse(draft("**Why it matters :**"));
        assertThat(Issues.check(parsed, Validator.of(Configuration.of(house)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"What new", "Whats new", "What’s knew"})
    void apostrophesAreNoKeys(String slip) {
        var text = Issues.CLEAN_MARKDOWN.replaceFirst("What’s new", slip);
        assertThat(Issues.check(Issues.parse(SourceText.of("draft.md", text)), VALIDATOR))
                .hasSize(1)
                .allMatch(finding -> finding.endsWith(" label/near-miss"));
    }

    @Test
    void aLabelWithoutTextIsToldOnce() {
        var text = Issues.CLEAN_MARKDOWN.replaceAll("(?m)(^[*]+Why it matters:[*]+).*", "$1");
        assertThat(Issues.check(Issues.parse(SourceText.of("draft.md", text)), VALIDATOR))
                .containsExactly("27:3 passage/empty");
        assertThat(Issues.check(Issues.CLEAN.replaceAll("(?m)(^Why it matters:).*", "$1")))
                .containsExactly("19:1 passage/empty");
    }

    @Test
    void aButtonOfThePageIsFoundInTheLetter() {
        assertThat(Issues.check(Issues.CLEAN.replace("The owner", "Share\n\nThe owner")))
                .containsExactly("5:1 structure/furniture");
    }
}
