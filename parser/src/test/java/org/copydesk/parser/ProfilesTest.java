package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.model.Brief;
import org.copydesk.model.LabelKind;
import org.copydesk.model.Promotion;
import org.copydesk.model.profile.Expectations;
import org.copydesk.model.profile.Profile;
import org.copydesk.model.profile.SectionTitle;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.profile.ProfileException;
import org.copydesk.parser.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfilesTest {

    private static final String ISSUE =
            """
            Ahoy sailors,

            The sea is wide and we are on it.

            Fair winds!

            Bosun

            Port Side

            Ship Sights Land

            The crew was glad of it.

            The gist: There is land. It is green.

            Sponsored by Rope Inc.

            The best ropes there are. Buy them now

            Knots

            Bowline in fashion again
            Everybody ties it these days.
            """;

    @Test
    void aProfileOfOnesOwnKnowsItsNewsletter() {
        var profile =
                parse(
                        """
                        name: sea
                        extends: english
                        publication: Sea News
                        salutations: [Ahoy sailors]
                        sign-offs: [Fair winds]
                        signatures: [Bosun]
                        sections: [Port Side, {title: Knots, of: briefs}]
                        labels: {gist: [The gist]}
                        """);
        var issue = NewsletterParser.builder().profile(profile).build().parse(ISSUE).issue();
        assertThat(issue.metadata().publication()).isEqualTo("Sea News");
        assertThat(issue.letter().orElseThrow().signature()).hasSize(1);
        assertThat(issue.sections()).hasSize(2);
        assertThat(issue.passages(new LabelKind("gist"))).hasSize(1);
        assertThat(issue.items(Promotion.class))
                .singleElement()
                .extracting(Promotion::sponsor)
                .isEqualTo("Rope Inc.");
        assertThat(issue.items(Brief.class)).hasSize(1);
    }

    @Test
    void itMayBeBuiltInCodeToo() {
        var profile =
                Profiles.ENGLISH.toBuilder()
                        .name("sea")
                        .salutation("Ahoy …")
                        .section("Port Side", SectionTitle.Kind.STORIES)
                        .build();
        var issue = NewsletterParser.builder().profile(profile).build().parse(ISSUE).issue();
        assertThat(issue.letter().orElseThrow().salutation()).isPresent();
        assertThat(issue.sections().get(0).title().orElseThrow().plainText())
                .isEqualTo("Port Side");
    }

    @Test
    void labelsThatNoProfileKnowsAreKnownByTheirShape() {
        var issue =
                NewsletterParser.builder().profile(Profiles.ENGLISH).build().parse(ISSUE).issue();
        assertThat(issue.stories().get(0).passages().get(0).label().orElseThrow().kind())
                .isEqualTo(LabelKind.OTHER);
    }

    @Test
    void theBuiltInOnesAreFoundByName() {
        assertThat(Profiles.named("the-batch")).isSameAs(Profiles.THE_BATCH);
        assertThat(Profiles.all())
                .extracting(Profile::name)
                .containsExactly("english", "the-batch");
        assertThatThrownBy(() -> Profiles.named("batch"))
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining("english, the-batch");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "label: 1 | a profile needs a name",
                "name: | a profile needs a name",
                "name: x\\nsalutation: [Hi] | my.yaml:2:13: 'salutation' is not a part of a profile",
                "name: x\\nsalutations: Hi | my.yaml:2:14: here should be a list",
                "name: x\\nlanguage: en\\nname: y | my.yaml:3:1: “name” stands here twice",
                "name: [x] | my.yaml:1:7: here should be a text",
                "name: x\\nextends: nobody | my.yaml:2:10: there is no built-in profile 'nobody'",
                "name: x\\nsections: [{title: News}] | my.yaml:2:12: a section is a title, or",
                "name: x\\nsections: [{title: News, of: snails}] | here should be one of stories, briefs, not 'snails'",
                "name: x\\nsections: [{title: a, of: stories, by: c}] | my.yaml:2:40: 'by' is not a part of a profile; here may stand title, of",
                "name: x\\nsections: [{of: stories}] | my.yaml:2:12: a section is a title, or",
                "name: x\\nexpectations: {letters: true} | my.yaml:2:25: 'letters' is not a part of a profile",
                "name: x\\nexpectations: {headline-case: odd} | here should be one of any, title, sentence, not 'odd'",
                "name: x\\nexpectations: {max-stories: 1234567} | here should be a whole number, not '1234567'",
                "name: x\\nlabels: {a: []} | a label needs at least one spelling",
                "name: x\\nexpectations: {letter: maybe} | here should be true or false",
                "name: x\\nexpectations: {min-stories: many} | here should be a whole number",
                "name: 'x | is not well-formed YAML",
                "- x | here should be keys with values",
            })
    void whatIsWrongIsSaidWithItsPlace(String yaml, String message) {
        assertThatThrownBy(() -> parse(yaml.replace("\\n", "\n")))
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aProfileOfAFileSaysAllThatOneInCodeDoes(@TempDir Path folder) throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("sea.yaml"),
                        """
                        name: sea
                        description: All about the sea
                        publication: Sea News
                        language: en-GB
                        salutations: [Ahoy, Ahoy all]
                        sign-offs: [Fair winds]
                        signatures: [Bosun]
                        promotions: [From the …]
                        calls-to-action: [Row]
                        footers: [Sink …]
                        furniture: [Ring the bell]
                        sections: [Port, {of: stories, title: Bow}, {title: Knots, of: briefs}]
                        labels: {gist: [The gist, Gist], catch: [The catch]}
                        expectations:
                          letter: true
                          passages: [gist]
                          order: [gist, catch]
                          min-stories: 2
                          max-stories: 123456
                          headline-case: sentence
                          max-minutes: 7
                        """);
        var gist = new LabelKind("gist");
        var caught = new LabelKind("catch");
        assertThat(Profiles.read(file))
                .isEqualTo(
                        Profile.builder("sea")
                                .description("All about the sea")
                                .publication("Sea News")
                                .language("en-GB")
                                .salutation("Ahoy")
                                .salutation("Ahoy all")
                                .signOff("Fair winds")
                                .signature("Bosun")
                                .promotion("From the …")
                                .callToAction("Row")
                                .footer("Sink …")
                                .furniture("Ring the bell")
                                .section("Port", SectionTitle.Kind.STORIES)
                                .section("Bow", SectionTitle.Kind.STORIES)
                                .section("Knots", SectionTitle.Kind.BRIEFS)
                                .label(gist, "The gist", "Gist")
                                .label(caught, "The catch")
                                .expectations(
                                        new Expectations(
                                                true,
                                                List.of(gist),
                                                List.of(gist, caught),
                                                2,
                                                123456,
                                                Expectations.HeadlineCase.SENTENCE,
                                                7))
                                .build());
    }

    @Test
    void whatAProfileDoesNotSayIsNotExpected() {
        assertThat(parse("name: x\nexpectations: {letter: false}"))
                .isEqualTo(Profile.builder("x").build());
        assertThat(parse("name: x\nextends: english").toBuilder().name("english").build())
                .isEqualTo(Profiles.ENGLISH.toBuilder().description("").build());
    }

    @Test
    void aProfileIsNeitherDeepNorLong() {
        // The mapping at the root and that of the labels are two of fifty levels.
        var deep = "name: x\nlabels: {a: " + "[".repeat(48) + "]".repeat(48) + "}";
        assertThatThrownBy(() -> parse(deep)).hasMessage("my.yaml:2:14: here should be a text");
        var wide =
                "name: x\nlabels: {"
                        + IntStream.range(0, 60)
                                .mapToObj(i -> "a" + i + ": [[]], ")
                                .collect(Collectors.joining())
                        + "}";
        assertThatThrownBy(() -> parse(wide)).hasMessageContaining("here should be a text");
        assertThatThrownBy(() -> parse(deep.replace("[]", "[[]]")))
                .hasMessage("my.yaml:2:61: this is nested deeper than 50 levels");
        var longest = "name: x\n#" + "x".repeat(1_000_000 - 9);
        assertThat(parse(longest).name()).isEqualTo("x");
        assertThatThrownBy(() -> parse(longest + "x"))
                .hasMessage("my.yaml:1:1: this is longer than 1000000 characters");
    }

    private static Profile parse(String yaml) {
        return Profiles.parse(SourceText.of("my.yaml", yaml));
    }
}
