package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.model.LabelKind;
import org.copydesk.model.profile.Expectations;
import org.copydesk.model.profile.Profile;
import org.copydesk.model.profile.SectionTitle;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code copydesk profiles} and the option {@code --profile}. */
class ProfilesTest {

    private final Desk desk;

    ProfilesTest(@TempDir Path folder) {
        desk = new Desk(folder);
    }

    @Test
    void theBuiltInProfilesAreListed() {
        var answer = desk.run("profiles");
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains(
                        "english    Any newsletter in English\n",
                        "the-batch  The Batch by DeepLearning.AI\n");
    }

    @Test
    void aProfileIsShownAsTheYamlThatItIsReadFrom() {
        for (var profile : Profiles.all()) {
            var yaml = desk.run("profiles", profile.name()).out();
            assertThat(Profiles.parse(SourceText.of(yaml))).isEqualTo(profile);
        }
    }

    @Test
    void everyProfileSurvivesItsYaml() {
        var odd =
                List.of(
                        "a: b",
                        "- c",
                        "#d",
                        "it's",
                        "\"q\" \\",
                        " blank ",
                        "true",
                        "12",
                        "",
                        "two\nlines\t",
                        "🙂",
                        "[x]",
                        "null");
        var builder =
                Profile.builder("odd")
                        .description("a: b # c")
                        .publication("‘The’ \"News\"")
                        .language("en");
        odd.forEach(builder::salutation);
        odd.forEach(builder::footer);
        odd.forEach(title -> builder.section(title, SectionTitle.Kind.BRIEFS));
        builder.section("News: all", SectionTitle.Kind.STORIES);
        builder.label(new LabelKind("yes-but"), "Yes, but", "Yes: but", "{x}");
        var kinds = List.of(new LabelKind("yes-but"));
        builder.expectations(
                new Expectations(true, kinds, kinds, 1, 9, Expectations.HeadlineCase.TITLE, 30));
        var profile = builder.build();
        assertThat(Profiles.parse(SourceText.of(ProfileYaml.of(profile)))).isEqualTo(profile);
    }

    @Test
    void aProfileIsChosenByItsNameOrItsFile() {
        var issue = desk.issue("a.txt");
        var mine = desk.file("mine.yaml", "name: mine\nextends: english\npublication: My News\n");
        assertThat(desk.run("convert", issue, "--to", "json", "--profile", "english").code())
                .isZero();
        assertThat(desk.run("convert", issue, "--to", "json", "--profile", mine).code()).isZero();
        assertThat(desk.run("profiles", mine).out())
                .startsWith("name: mine\n")
                .contains("publication: My News\n");
    }

    @Test
    void aNearMissOfAProfileIsToldTheRightName() {
        assertThat(
                        desk.run(
                                "convert",
                                desk.issue("a.txt"),
                                "--to",
                                "json",
                                "--profile",
                                "the-bach"))
                .isEqualTo(
                        new Desk.Answer(
                                2,
                                "",
                                "copydesk: there is no profile 'the-bach'; did you mean 'the-batch'?\n"));
    }

    @Test
    void anUnknownProfileIsToldTheNamesThereAre() {
        assertThat(desk.run("profiles", "guardian"))
                .isEqualTo(
                        new Desk.Answer(
                                2,
                                "",
                                "copydesk: there is no profile 'guardian'; there are: english, the-batch\n"));
    }

    @Test
    void aMissingProfileFileIsCalledSo() {
        var missing = desk.path("mine.yaml").toString();
        assertThat(desk.run("profiles", missing))
                .isEqualTo(new Desk.Answer(2, "", "copydesk: no such profile file: ~/mine.yaml\n"));
    }

    @Test
    void aFolderIsNoProfile() {
        assertThat(desk.run("profiles", desk.folder().toString()))
                .isEqualTo(
                        new Desk.Answer(
                                2, "", "copydesk: a profile is a file, and ~ is a folder\n"));
    }

    @Test
    void aProfileThatIsNotInOrderIsToldWhereAndWhy() {
        var broken = desk.file("broken.yaml", "name: broken\nsalutation: [Hi]\n");
        var answer = desk.run("convert", desk.issue("a.txt"), "--to", "json", "--profile", broken);
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .startsWith("copydesk: ~/broken.yaml:2:")
                .contains("salutation")
                .hasLineCount(1);
    }
}
