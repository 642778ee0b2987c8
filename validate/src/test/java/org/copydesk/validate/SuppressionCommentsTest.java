package org.copydesk.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.model.profile.Profile;
import org.junit.jupiter.api.Test;

class SuppressionCommentsTest {

    private static final Validator VALIDATOR =
            Validator.of(
                    Configuration.builder(Profile.builder("any").build())
                            .off("sending/word-count")
                            .build());

    private static List<String> states(String text) {
        return VALIDATOR.validate(Issues.markdown(text)).stream()
                .filter(
                        f ->
                                f.rule().startsWith("text/placeholder")
                                        || f.rule().startsWith("suppression/"))
                .map(f -> f.rule() + " " + f.state())
                .toList();
    }

    @Test
    void aCommentSilencesTheNextLineThatIsNotBlank() {
        assertThat(
                        states(
                                "<!-- copydesk-disable-next-line text/placeholder: a joke -->\n\nIt is TK.\n\nIt is TK."))
                .containsExactly("text/placeholder SUPPRESSED", "text/placeholder OPEN");
    }

    @Test
    void anEmptyCommentMayOpenAndCloseInTheSameStrokes() {
        assertThat(states("<!-->\n\nIt is TK.\n\n<!--->\n\nIt is TK."))
                .containsExactly("text/placeholder OPEN", "text/placeholder OPEN");
    }

    @Test
    void aBlockIsSilentUntilItIsEnabled() {
        assertThat(
                        states(
                                "<!-- copydesk-disable text/placeholder: a joke -->\nTK\nTK\n<!-- copydesk-enable text/placeholder -->\nTK"))
                .containsExactly(
                        "text/placeholder SUPPRESSED",
                        "text/placeholder SUPPRESSED",
                        "text/placeholder OPEN");
    }

    @Test
    void allRulesAreSilentIfNoneIsNamedAndOthersSpeakIfOneIs() {
        assertThat(
                        states(
                                "<!-- copydesk-disable -->\n\nIt is TK.\n\n<!-- copydesk-enable -->\n\nIt is TK."))
                .containsExactly("text/placeholder SUPPRESSED", "text/placeholder OPEN");
        assertThat(
                        states(
                                "<!-- copydesk-disable-next-line text/date, text/placeholder: so -->\nIt is TK."))
                .containsExactly("text/placeholder SUPPRESSED");
        assertThat(states("<!-- copydesk-disable-next-line text/date: so -->\nIt is TK."))
                .containsExactly("suppression/unused OPEN", "text/placeholder OPEN");
    }

    @Test
    void anIdleCommentAndAnUnknownRuleAreReported() {
        assertThat(states("<!-- copydesk-disable-line text/placeholder: a joke -->\nfine"))
                .containsExactly("suppression/unused OPEN");
        assertThat(states("<!-- copydesk-disable-line text/placehlder: a joke -->\nfine"))
                .containsExactly("suppression/unknown-rule OPEN");
    }
}
