package org.copydesk.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void linesAndColumnsAreThoseThatOneCounts() {
        var random = new Random(3);
        for (int i = 0; i < 300; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(400); length > 0; length--) {
                text.append("ab\r\n".charAt(random.nextInt(4)));
            }
            assertPlaces(SourceText.of(text.toString()));
        }
        assertPlaces(SourceText.of("\n".repeat(300)));
        assertPlaces(SourceText.of("\r"));
        assertPlaces(SourceText.of("a\r\n"));
    }

    /** Counts line by line, as an editor does. */
    private static void assertPlaces(SourceText source) {
        var lines = source.text().split("\r\n|\r|\n", -1);
        assertThat(source.lineCount()).isEqualTo(lines.length);
        int start = 0;
        for (int line = 1; line <= lines.length; line++) {
            int end = start + lines[line - 1].length();
            assertThat(source.line(line)).isEqualTo(new Span(start, end));
            for (int offset = start; offset <= end; offset++) {
                assertThat(source.lineAt(offset)).isEqualTo(line);
                assertThat(source.position(offset))
                        .isEqualTo(new Position(line, offset - start + 1));
            }
            start = source.text().startsWith("\r\n", end) ? end + 2 : end + 1;
        }
    }

    @Test
    void aSpanHoldsItsStartAndNotItsEnd() {
        var span = new Span(2, 5);
        assertThat(span.length()).isEqualTo(3);
        assertThat(List.of(1, 2, 3, 4, 5).stream().filter(span::contains)).containsExactly(2, 3, 4);
        assertThat(span.contains(span)).isTrue();
        assertThat(span.contains(new Span(2, 4))).isTrue();
        assertThat(span.contains(Span.at(5))).isTrue();
        assertThat(span.contains(new Span(1, 4))).isFalse();
        assertThat(span.contains(new Span(3, 6))).isFalse();
        assertThat(Span.at(4)).isEqualTo(new Span(4, 4));
        assertThat(span.union(new Span(7, 9))).isEqualTo(new Span(2, 9));
        assertThat(new Span(7, 9).union(span)).isEqualTo(new Span(2, 9));
    }

    @Test
    void placesThatNoTextHasAreRefused() {
        assertThat(new Span(0, 0).length()).isZero();
        assertThatThrownBy(() -> new Span(-1, 0)).hasMessageContaining("-1 to 0");
        assertThatThrownBy(() -> new Span(4, 3)).hasMessageContaining("4 to 3");
        assertThatThrownBy(() -> new Position(0, 1)).hasMessageContaining("0:1");
        assertThatThrownBy(() -> new Position(1, 0)).hasMessageContaining("1:0");
    }

    @Test
    void positionsAreInTheOrderOfTheText() {
        var inOrder = List.of(new Position(1, 9), new Position(2, 1), new Position(2, 3));
        assertThat(inOrder).isSorted();
        assertThat(inOrder.get(0)).isLessThan(inOrder.get(1));
        assertThat(inOrder.get(2)).isGreaterThan(inOrder.get(1));
        assertThat(inOrder.get(1)).isEqualByComparingTo(new Position(2, 1));
        assertThat(inOrder.get(2)).hasToString("2:3");
    }

    @Test
    void editsThatTouchAreDoneInTheirOrder() {
        assertThat(TextEdit.apply("ab", List.of(edit(1, 2, "y"), edit(0, 1, "x")))).isEqualTo("xy");
        assertThat(TextEdit.apply("ab", List.of(edit(1, 2, "y"), edit(1, 1, "-"))))
                .isEqualTo("a-y");
        assertThat(TextEdit.apply("ab", List.of(edit(2, 2, "c")))).isEqualTo("abc");
        assertThat(TextEdit.apply("ab", List.of())).isEqualTo("ab");
    }

    private static TextEdit edit(int start, int end, String replacement) {
        return new TextEdit(new Span(start, end), replacement);
    }

    @Test
    void aDiagnosticSaysHowGraveItIsAndHowToMendIt() {
        var place = Span.at(3);
        assertThat(Diagnostic.error("a/b", "c", place)).isEqualTo(said(Severity.ERROR));
        assertThat(Diagnostic.warning("a/b", "c", place)).isEqualTo(said(Severity.WARNING));
        var safe = Fix.safe("write d", place, "d");
        var unsafe = Fix.unsafe("write e", place, "e");
        assertThat(safe).isEqualTo(new Fix("write d", Fix.Safety.SAFE, List.of(edit(3, 3, "d"))));
        assertThat(unsafe)
                .isEqualTo(new Fix("write e", Fix.Safety.UNSAFE, List.of(edit(3, 3, "e"))));
        assertThat(Diagnostic.note("a/b", "c", place).with(safe).with(unsafe))
                .isEqualTo(said(Severity.NOTE, safe, unsafe));
    }

    private static Diagnostic said(Severity severity, Fix... fixes) {
        return new Diagnostic(severity, "a/b", "c", Span.at(3), List.of(fixes));
    }

    @Test
    void theGravestSeverityComesFirst() {
        assertThat(Severity.values())
                .extracting(Severity::word)
                .containsExactly("error", "warning", "note");
        assertThat(Severity.ERROR.atLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.WARNING.atLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.NOTE.atLeast(Severity.WARNING)).isFalse();
    }
}
