package org.copydesk.model.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.copydesk.model.LabelKind;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final Expectations EXPECTATIONS =
            new Expectations(
                    true,
                    List.of(LabelKind.RESULTS),
                    List.of(),
                    1,
                    9,
                    Expectations.HeadlineCase.TITLE,
                    20);

    private static Profile courier() {
        return Profile.builder("draft")
                .name("courier")
                .description("The Courier")
                .publication("The Courier, weekly")
                .language("en")
                .salutation("Dear readers")
                .signOff("Yours")
                .signature("Ann")
                .promotion("A MESSAGE FROM …")
                .callToAction("Enroll …")
                .footer("Unsubscribe")
                .furniture("Share")
                .section("News", SectionTitle.Kind.STORIES)
                .label(LabelKind.RESULTS, "Results", "What came of it")
                .expectations(EXPECTATIONS)
                .build();
    }

    @Test
    void itIsMadeOfItsParts() {
        var profile =
                new Profile(
                        "courier",
                        "The Courier",
                        "The Courier, weekly",
                        "en",
                        List.of("Dear readers"),
                        List.of("Yours"),
                        List.of("Ann"),
                        List.of("A MESSAGE FROM …"),
                        List.of("Enroll …"),
                        List.of("Unsubscribe"),
                        List.of("Share"),
                        List.of(new SectionTitle("News", SectionTitle.Kind.STORIES)),
                        List.of(
                                new LabelName(
                                        LabelKind.RESULTS, List.of("Results", "What came of it"))),
                        EXPECTATIONS);
        assertThat(courier()).isEqualTo(profile);
        assertThat(profile.toBuilder().build()).isEqualTo(profile);
        assertThat(Profile.builder("x").build().expectations()).isEqualTo(Expectations.NONE);
    }

    @Test
    void whatIsSaidTwiceIsThereOnce() {
        var twice =
                courier().toBuilder()
                        .salutation("Dear readers")
                        .signOff("Yours")
                        .signature("Ann")
                        .promotion("A MESSAGE FROM …")
                        .callToAction("Enroll …")
                        .footer("Unsubscribe")
                        .furniture("Share")
                        .section("News", SectionTitle.Kind.STORIES)
                        .label(LabelKind.RESULTS, "Results", "What came of it")
                        .build();
        assertThat(twice).isEqualTo(courier());
    }

    @Test
    void aLabelNeedsASpelling() {
        assertThatThrownBy(() -> new LabelName(LabelKind.RESULTS, List.of()))
                .hasMessage("a label needs a spelling: results");
    }
}
