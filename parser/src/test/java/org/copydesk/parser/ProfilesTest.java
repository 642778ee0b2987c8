package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.copydesk.model.Brief;
import org.copydesk.model.LabelKind;
import org.copydesk.model.Promotion;
import org.copydesk.model.profile.Profile;
import org.copydesk.model.profile.SectionTitle;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.profile.ProfileException;
import org.copydesk.parser.profile.Profiles;
import org.junit.jupiter.api.Test;
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
                "name: x\\nsalutation: [Hi] | my.yaml:2:13: 'salutation' is not a part of a profile",
                "name: x\\nsalutations: Hi | my.yaml:2:14: here should be a list",
                "name: [x] | my.yaml:1:7: here should be a text",
                "name: x\\nextends: nobody | my.yaml:2:10: there is no built-in profile 'nobody'",
                "name: x\\nsections: [{title: News}] | my.yaml:2:12: a section is a title, or",
                "name: x\\nsections: [{title: News, of: snails}] | here should be one of stories, briefs, not 'snails'",
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

    private static Profile parse(String yaml) {
        return Profiles.parse(SourceText.of("my.yaml", yaml));
    }
}
