package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DamageTest {

    private static final String STORY =
            "Dear friends,\n\nHello there.\n\nKeep learning!\n\nAndrew\n\nNews\n\nA Short Story\n\nIt is short.\n\n";

    private final NewsletterParser parser = NewsletterParser.create();

    @ParameterizedTest
    @CsvSource({
        "SĂŁo, São",
        "AutĂłnoma, Autónoma",
        "cafÃ©, café",
        "dâ€™accord, d’accord",
        "ZÃ¼rich, Zürich",
        "Ĺ, Ĺ",
        "café…”, café…”",
        "naïve, naïve"
    })
    void textInTheWrongCharsetIsProposedRightAndNothingElse(String wrong, String right) {
        var text = STORY + "What’s new: We went to " + wrong + " today.";
        var found = of("charset/mojibake", text);
        assertThat(found).hasSize(wrong.equals(right) ? 0 : 1);
        found.forEach(
                d ->
                        assertThat(TextEdit.apply(text, d.fixes().get(0).edits()))
                                .isEqualTo(text.replace(wrong, right)));
    }

    @Test
    void itIsMendedOnlyWhereSomebodyAsks() {
        var text = STORY + "What’s new: In SĂŁo Paulo.";
        assertThat(parser.parse(text).issue().plainText()).contains("SĂŁo");
        var repaired = NewsletterParser.builder().repair(true).build().parse(text);
        assertThat(repaired.issue().plainText()).contains("In São Paulo.");
        assertThat(repaired.source().repairs()).hasSize(1);
        assertThat(repaired.diagnostics())
                .extracting(Diagnostic::code)
                .contains("charset/repaired");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What’s new: At, we aim high. | At",
                "What’s new: You can always email us, whenever you like, by writing to | to",
                "What’s new: Researchers at, Google, and elsewhere. | at",
                "What’s new: It was taught by nobody. () | ()",
                "What’s new: What we look at, and why. | at",
                "What’s new: A model of “the,” he said. | ''",
                "What’s new: All is well in here. | ''",
            })
    void wordsLostWithTheirLinksLeaveAGap(String passage, String shown) {
        var text = STORY + passage;
        var found = of("text/lost-word", text);
        assertThat(found).hasSize(shown.isEmpty() ? 0 : 1);
        found.forEach(
                d -> assertThat(text.substring(d.span().start(), d.span().end())).isEqualTo(shown));
    }

    @Test
    void aBulletThatStartsWithTheRestOfAWordIsOne() {
        assertThat(of("text/lost-word", STORY + "How it works: So.\n\n  •’s author did it."))
                .hasSize(1);
    }

    @Test
    void lostCharactersAreReportedByTheRun() {
        assertThat(
                        of(
                                "charset/replacement-character",
                                STORY + "What’s new: a \uFFFD\uFFFD and ???? but what???"))
                .hasSize(2);
    }

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
    void aCaptionGluedToAPromotionIsShownFromItsFirstWord() {
        var text =
                STORY
                        + "What’s new: So.\n\n\nLearn it all in the course. Enroll now screen capture with a robot\n\nAnother Story\n\nIt is also short.\n\nWhat’s new: So.";
        var found = of("promotion/glued-caption", text);
        assertThat(found).hasSize(1);
        assertThat(text.substring(found.get(0).span().start(), found.get(0).span().end()))
                .isEqualTo("screen capture with a robot");
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
