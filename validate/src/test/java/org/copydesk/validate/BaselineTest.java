package org.copydesk.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;
import org.junit.jupiter.api.Test;

/** What was there before, and what is not to be told. */
class BaselineTest {

    private static final String JSON =
            """
            {
              "version" : 1,
              "files" : {
                "a/draft.txt" : [ {
                  "rule" : "text/date",
                  "fingerprint" : "0123",
                  "message" : "odd"
                } ]
              }
            }
            """;

    private static Finding finding(String rule, String fingerprint, Finding.State state) {
        return new Finding(Diagnostic.warning(rule, "odd", Span.at(0)), fingerprint, state, "");
    }

    private static CheckedFile file(String name, Finding... findings) {
        return new CheckedFile(SourceText.of(name, ""), List.of(findings));
    }

    private final Finding open = finding("text/date", "0123", Finding.State.OPEN);

    @Test
    void itHoldsWhatIsTold() {
        var known = finding("text/date", "0123", Finding.State.KNOWN);
        var silenced = finding("text/acronym", "4567", Finding.State.SUPPRESSED);
        var names = List.of("a/draft.txt", "./a/draft.txt", "a\\draft.txt");
        for (var name : names) {
            assertThat(Baseline.of(List.of(file(name, open, silenced), file("b"))).json())
                    .isEqualTo(JSON);
        }
        assertThat(Baseline.of(List.of(file("a/draft.txt", known))).json()).isEqualTo(JSON);
        assertThat(Baseline.parse(JSON).json()).isEqualTo(JSON);
    }

    @Test
    void whatItHoldsIsKnownAndWhatIsGoneIsStale() {
        var baseline = Baseline.parse(JSON);
        var other = finding("text/date", "89ab", Finding.State.OPEN);
        var renamed = finding("text/acronym", "0123", Finding.State.OPEN);
        var silenced = finding("text/date", "0123", Finding.State.SUPPRESSED);
        var marked = baseline.mark(file("./a/draft.txt", open, other, renamed, silenced));
        assertThat(marked.findings())
                .extracting(Finding::state)
                .containsExactly(
                        Finding.State.KNOWN,
                        Finding.State.OPEN,
                        Finding.State.OPEN,
                        Finding.State.SUPPRESSED);
        assertThat(marked.source().name()).isEqualTo("./a/draft.txt");
        assertThat(baseline.mark(file("b", open)).findings()).containsExactly(open);
        assertThat(baseline.stale(marked)).isEmpty();
        assertThat(baseline.stale(file("b"))).isEmpty();
        assertThat(baseline.stale(file("a/draft.txt", other, renamed)))
                .containsExactly(new Baseline.Entry("text/date", "0123", "odd"));
    }

    @Test
    void whatIsNoBaselineIsRefused() {
        assertThatThrownBy(() -> Baseline.parse("{"))
                .hasMessage("this is not well-formed JSON")
                .hasCauseInstanceOf(Exception.class);
        for (var other : List.of("{}", "[]", "{\"version\": 2}")) {
            assertThatThrownBy(() -> Baseline.parse(other))
                    .hasMessage("this is no baseline of version 1");
        }
    }

    @Test
    void aSideFileNamesRuleFingerprintAndReason() {
        var text = "# why\n\ntext/date 0123 # it was so\n  text/acronym   4567  \nlonely#x\n";
        assertThat(IgnoreFile.parse("a", text).entries())
                .containsExactly(
                        new IgnoreFile.Entry(3, "text/date", "0123", "it was so"),
                        new IgnoreFile.Entry(4, "text/acronym", "4567", ""),
                        new IgnoreFile.Entry(5, "lonely", "", "x"));
        assertThat(IgnoreFile.lineFor(open, "")).isEqualTo("text/date 0123");
        assertThat(IgnoreFile.lineFor(open, "so")).isEqualTo("text/date 0123 # so");
    }

    @Test
    void theNearestNameIsOffered() {
        var names = List.of("text/date", "text/acronym", "date/text");
        assertThat(Nearest.to("dat", names)).isEqualTo("text/date");
        assertThat(Nearest.to("acronyms", names)).isEqualTo("text/acronym");
        assertThat(Nearest.to("dates/texts", names)).isEqualTo("date/text");
        assertThat(Nearest.to("x", List.of())).isEqualTo("x");
    }
}
