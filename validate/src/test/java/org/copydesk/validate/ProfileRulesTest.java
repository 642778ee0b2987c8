package org.copydesk.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.model.LabelKind;
import org.copydesk.model.profile.Expectations;
import org.copydesk.model.profile.Expectations.HeadlineCase;
import org.copydesk.model.profile.Profile;
import org.copydesk.parser.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the profile of a newsletter expects is asked of its drafts, and nothing else. */
class ProfileRulesTest {

    private static final Expectations NONE = Expectations.NONE;

    private static List<String> found(String rule, Profile profile, String text) {
        return Validator.of(Configuration.builder(profile).build())
                .validate(Issues.parse(text))
                .stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::message)
                .toList();
    }

    private static Profile expecting(Expectations expectations) {
        return Profiles.THE_BATCH.toBuilder().expectations(expectations).build();
    }

    private static Profile headlines(HeadlineCase headlineCase) {
        return expecting(new Expectations(false, List.of(), List.of(), 0, 0, headlineCase, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "false, Robots learn to fold",
        "false, Robots Learn to Fold",
        "false, Robots Learn Weaving",
        "true, Robots Learn Weaving Towels",
        "true, Robots Learn to Weave Their Old Towels Fast",
        "false, Robots Learn Weaving towels",
        "false, Robots learn Weaving Towels",
        "false, Robots learn weaving towels"
    })
    void whereHeadlinesAreSentencesTitleCaseIsFound(boolean found, String headline) {
        var text = Issues.CLEAN_MARKDOWN.replace("### Robots Learn to Fold", "### " + headline);
        var issue = Issues.markdown(text);
        var sentences = Configuration.builder(headlines(HeadlineCase.SENTENCE)).build();
        var findings =
                Validator.of(sentences).validate(issue).stream()
                        .filter(finding -> finding.rule().equals("headline/case"))
                        .map(
                                finding ->
                                        issue.source().slice(finding.span())
                                                + ": "
                                                + finding.message());
        var expected =
                headline
                        + ": this newsletter writes headlines like sentences; capitalise names alone";
        assertThat(findings).isEqualTo(found ? List.of(expected) : List.of());
        assertThat(found("headline/case", headlines(HeadlineCase.ANY), text)).isEmpty();
    }

    @Test
    void storiesAreCountedWhereTheirNumberIsKnown() {
        var fewest = new Expectations(false, List.of(), List.of(), 2, 0, HeadlineCase.ANY, 0);
        assertThat(found("issue/too-few-stories", expecting(fewest), Issues.CLEAN))
                .containsExactly("this issue has 1 story; it should have 2 or more");
        var most = new Expectations(false, List.of(), List.of(), 0, 1, HeadlineCase.ANY, 0);
        var two = Frame.BETWEEN.around("").text();
        assertThat(found("issue/too-many-stories", expecting(most), two))
                .containsExactly("this issue has 2 stories; it should have 1 or fewer");
        assertThat(found("issue/too-many-stories", expecting(most), Issues.CLEAN)).isEmpty();
        assertThat(found("issue/too-few-stories", expecting(fewest), two)).isEmpty();
        assertThat(found("issue/too-many-stories", expecting(NONE), two)).isEmpty();
        assertThat(found("issue/too-few-stories", expecting(NONE), "News")).isEmpty();
    }

    @Test
    void minutesAreCountedWhereThereIsAMost() {
        var lengthy = Issues.CLEAN.replace("Last week", "word ".repeat(300) + "Last week");
        var most = new Expectations(false, List.of(), List.of(), 0, 0, HeadlineCase.ANY, 1);
        assertThat(found("sending/reading-time", expecting(most), lengthy))
                .containsExactly("this issue takes 2 minutes to read; shorten it to 1");
        assertThat(found("sending/reading-time", expecting(most), Issues.CLEAN)).isEmpty();
        assertThat(found("sending/reading-time", expecting(NONE), lengthy)).isEmpty();
    }

    @Test
    void aLetterIsAskedForWhereThereIsOne() {
        var letter = new Expectations(true, List.of(), List.of(), 0, 0, HeadlineCase.ANY, 0);
        var without = Issues.CLEAN.substring(Issues.CLEAN.indexOf("News"));
        assertThat(found("letter/missing", expecting(letter), without))
                .containsExactly("this issue has no letter; open it with one");
        assertThat(found("letter/missing", expecting(letter), Issues.CLEAN)).isEmpty();
        assertThat(found("letter/missing", expecting(NONE), without)).isEmpty();
        var unsigned = Issues.CLEAN.replace("Keep learning!\n\nAndrew\n\n", "");
        assertThat(found("letter/missing-sign-off", expecting(NONE), unsigned)).isEmpty();
        var nameless = Profile.builder("any").expectations(letter).build();
        assertThat(found("letter/missing-sign-off", nameless, unsigned))
                .containsExactly("the letter has no sign-off; close it with one");
    }

    @Test
    void passagesAreAskedForWhereTheyAreFixed() {
        var swapped =
                Issues.CLEAN
                        .replace("What’s new:", "Matters:")
                        .replace("Why it matters:", "What’s new:")
                        .replace("Matters:", "Why it matters:");
        var order = Profiles.THE_BATCH.expectations().order();
        var ordered = new Expectations(false, List.of(), order, 0, 0, HeadlineCase.ANY, 0);
        assertThat(found("story/passage-order", expecting(ordered), swapped)).hasSize(1);
        assertThat(found("story/passage-order", expecting(NONE), swapped)).isEmpty();
        var results = List.of(LabelKind.RESULTS, LabelKind.WHATS_NEW);
        var required = new Expectations(false, results, order, 0, 0, HeadlineCase.ANY, 0);
        assertThat(found("story/missing-passage", expecting(required), Issues.CLEAN))
                .containsExactly("this story has no passage “Results”; write one");
        assertThat(found("story/missing-passage", expecting(NONE), Issues.CLEAN)).isEmpty();
    }
}
