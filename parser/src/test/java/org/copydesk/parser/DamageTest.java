package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.TextEdit;
import org.copydesk.parser.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamageTest {

    private static final String STORY =
            "Dear friends,\n\nHello there.\n\nKeep learning!\n\nAndrew\n\nNews\n\nA Short Story\n\nIt is short.\n\n";

    private final NewsletterParser parser = NewsletterParser.create();

    @Test
    void aLabelAloneOnItsLineIsBroughtToItsText() {
        var text = STORY + "What’s new:\nIt is here.\n\nWhy it matters: It is.";
        var found = of("label/alone", text);
        assertThat(found).hasSize(1);
        assertThat(TextEdit.apply(text, found.get(0).fixes().get(0).edits()))
                .contains("What’s new: It is here.");
    }

    @Test
    void aLabelWithNothingBehindItIsReported() {
        assertThat(of("label/alone", STORY + "What’s new:\n\nWhy it matters: It is.")).hasSize(1);
    }

    @Test
    void theBlankBeforeAColonCanGo() {
        var text = STORY + "What’s new: So.\n\nYes, but : no.";
        var found = of("label/blank-before-colon", text);
        assertThat(found).hasSize(1);
        assertThat(TextEdit.apply(text, found.get(0).fixes().get(0).edits()))
                .contains("Yes, but: no.");
    }

    @Test
    void frenchPutsABlankBeforeAColon() {
        var text = STORY + "What’s new : So.";
        var french = Profiles.THE_BATCH.toBuilder().language("fr").build();
        assertThat(of("label/blank-before-colon", text)).hasSize(1);
        assertThat(NewsletterParser.builder().profile(french).build().parse(text).diagnostics())
                .isEmpty();
    }

    @Test
    void aCaptionGluedToAPromotionIsShownFromItsFirstWord() {
        var text =
                STORY
                        + "What’s new: So.\n\n\nLearn it all in the course. Enroll now screen capture with a robot\n\nAnother Story\n\nIt is also short.\n\nWhat’s new: So.";
        var found = of("promotion/glued-caption", text);
        assertThat(found).hasSize(1);
        assertThat(text.substring(found.get(0).span().start(), found.get(0).span().end()))
                .isEqualTo("screen capture with a robot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p", "ul><li", "blockquote"})
    void inAPageOnlyAParagraphHasACaptionGlued(String tag) {
        var html =
                "<h2>News</h2><h3>Robots Learn</h3><p>They did. They rest.</p><h3>Sponsored by us</h3>"
                        + "<"
                        + tag
                        + ">It is a loaf. Enroll now photo of a loaf";
        var found =
                NewsletterParser.builder()
                        .notation(Notation.HTML)
                        .build()
                        .parse(html)
                        .diagnostics();
        assertThat(found)
                .extracting(d -> html.substring(d.span().start(), d.span().end()))
                .containsExactlyElementsOf(
                        tag.equals("p") ? List.of("photo of a loaf") : List.of());
    }

    @Test
    void aStoryWhoseHeadlineIsLostIsReportedWhereItBegins() {
        var text =
                STORY
                        + "What’s new: So.\n\nWe’re thinking: Well.\n\n\nIllustration of a robot\n\nThis dek has lost the line above it.\n\nWhat’s new: Another.";
        var found = of("story/missing-headline", text);
        assertThat(found).hasSize(1);
        assertThat(text.substring(found.get(0).span().start())).startsWith("This dek");
    }

    private List<Diagnostic> of(String code, String text) {
        return parser.parse(text).diagnostics().stream()
                .filter(d -> d.code().equals(code))
                .toList();
    }
}
