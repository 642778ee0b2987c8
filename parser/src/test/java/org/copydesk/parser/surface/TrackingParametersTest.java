package org.copydesk.parser.surface;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingParametersTest {

    @ParameterizedTest
    @CsvSource({
        "a?utm_source=x, a",
        "a?b=1&UTM_x=2&c=3, a?b=1&c=3",
        "a?utm_x=1&b=2, a?b=2",
        "a?b&mc_cid, a?b",
        "a?fbclid, a",
        "a?utm_x=1#f, a#f",
        "?utm_x=1&b=2, ?b=2",
        "a?utm_x=1&b=2#c&d, a?b=2#c&d",
        "a?b=1&utm_x=1#c&utm_d=2, a?b=1#c&utm_d=2",
        "a?utm_x&, a?",
        "a?b=1&amp;utm_x=2&amp;c=3, a?b=1&amp;c=3",
        "a?_hsenc=1&_hsmi=2&__hstc=3&hsCtaTracking=4, a",
        "a?gclid=1&msclkid=2&twclid=3&igshid=4, a",
        "a?ref=site.io, a",
        "a?REF=my-site.a.com, a",
        "a?ref=a.bc, a",
    })
    void whatTracksReadersGoes(String address, String stripped) {
        assertThat(TrackingParameters.strip(address)).isEqualTo(stripped);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a?",
                "a?#f",
                "a?b&",
                "a?&b",
                "a?b=utm_x",
                "a#b?utm_x=1",
                "#?utm_x=1",
                "a?xutm_x=1&utm=2&fbclids=3",
                "a?ref",
                "a?ref=",
                "a?ref=main",
                "a?ref=.io",
                "a?ref=a.b",
                "a?ref=a.",
                "a?ref=a.b1",
                "a?ref=a/b.com",
                "a?refs=site.io",
            })
    void anythingElseStays(String address) {
        assertThat(TrackingParameters.strip(address)).isEqualTo(address);
    }
}
