package org.copydesk.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Encoding;
import org.copydesk.model.source.Fix;
import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;
import org.copydesk.model.source.TextEdit;
import org.junit.jupiter.api.Test;

/** What {@code --repair} does to a source. */
class RepairTest {

    @Test
    void safeFixesAreAppliedAndUnsafeOnesAreLeft() {
        var source = SourceText.of("a.txt", "In SĂŁo Paulo, with lova.\n");
        var damage = fix(3, 7, "São", Fix.Safety.SAFE);
        var typo = fix(20, 24, "love", Fix.Safety.UNSAFE);
        var repair = Repair.of(source, List.of(damage, typo));
        assertThat(repair.source().text()).isEqualTo("In São Paulo, with lova.\n");
        assertThat(repair.source().name()).isEqualTo("a.txt");
        assertThat(repair.done()).containsExactly(damage);
        assertThat(repair.left()).containsExactly(typo);
    }

    @Test
    void ofFixesThatOverlapTheFirstWins() {
        var first = fix(0, 3, "x", Fix.Safety.SAFE);
        var second = fix(2, 5, "y", Fix.Safety.SAFE);
        var repair = Repair.of(SourceText.of("abcdef"), List.of(first, second));
        assertThat(repair.source().text()).isEqualTo("xdef");
        assertThat(repair.left()).containsExactly(second);
    }

    @Test
    void withoutFixesTheSourceIsTheSame() {
        var source = SourceText.of("abc");
        assertThat(
                        Repair.of(source, List.of(Diagnostic.warning("x/y", "odd", Span.at(0))))
                                .source())
                .isSameAs(source);
    }

    @Test
    void theCharsetStaysUnlessItLacksALetter() {
        var source = SourceText.decode("a.txt", "caf\u00e9 abc".getBytes(ISO_8859_1));
        var latin = Repair.of(source, List.of(fix(5, 8, "\u00fc", Fix.Safety.SAFE))).source();
        var czech = Repair.of(source, List.of(fix(5, 8, "\u0159", Fix.Safety.SAFE))).source();
        assertThat(latin.encoding()).isEqualTo(Encoding.WINDOWS_1252);
        assertThat(latin.text()).isEqualTo("caf\u00e9 \u00fc");
        assertThat(czech.encoding()).isEqualTo(Encoding.UTF_8);
        assertThat(czech.text()).isEqualTo("caf\u00e9 \u0159");
    }

    private static Diagnostic fix(int start, int end, String replacement, Fix.Safety safety) {
        var span = new Span(start, end);
        var fix =
                new Fix(
                        "write “" + replacement + "”",
                        safety,
                        List.of(new TextEdit(span, replacement)));
        return Diagnostic.warning("x/y", "odd", span).with(fix);
    }
}
