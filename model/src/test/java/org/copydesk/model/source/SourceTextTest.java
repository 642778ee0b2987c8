package org.copydesk.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

    @Test
    void anyBytesComeBackAsTheyWere() {
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            var bytes = new byte[random.nextInt(12)];
            random.nextBytes(bytes);
            assertThat(SourceText.decode("", bytes).bytes()).isEqualTo(bytes);
        }
    }

    @Test
    void utf16IsKnownByItsByteOrderMark() {
        for (var charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            var source = SourceText.decode("", "\uFEFFé\uD800x".getBytes(charset));
            assertThat(source.text()).startsWith("\uFEFFé").endsWith("x");
            assertThat(source.encoding()).hasToString(charset.name());
            assertThat(source.diagnostics()).isEmpty();
            assertThat(SourceText.decode("", source.bytes()).text()).isEqualTo(source.text());
        }
    }

    @Test
    void aByteOrderMarkOfUtf8StaysInTheText() {
        assertThat(SourceText.decode("", "\uFEFFx".getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("\uFEFFx");
    }

    @Test
    void bytesThatAreNotUtf8AreWindows1252WithAWarningAtTheFirst() {
        var source = SourceText.decode("", new byte[] {'a', (byte) 0x93, 'b', (byte) 0x94});
        assertThat(source.text()).isEqualTo("a“b”");
        assertThat(source.encoding()).isEqualTo(Encoding.WINDOWS_1252);
        assertThat(source.diagnostics())
                .singleElement()
                .satisfies(
                        d -> {
                            assertThat(d.code()).isEqualTo("charset/not-utf-8");
                            assertThat(d.span()).isEqualTo(new Span(1, 2));
                        });
    }

    @Test
    void aTextThatHoldsTheReplacementCharacterIsStillUtf8() {
        var bytes = "a\uFFFDb".getBytes(StandardCharsets.UTF_8);
        assertThat(SourceText.decode("", bytes).encoding()).isEqualTo(Encoding.UTF_8);
    }

    @Test
    void linesEndWithLfOrCrlfOrCr() {
        var source = SourceText.of("one\ntwo\r\nthree\rfour");
        assertThat(source.lineCount()).isEqualTo(4);
        assertThat(source.slice(source.line(2))).isEqualTo("two");
        assertThat(source.slice(source.line(3))).isEqualTo("three");
        assertThat(source.position(source.text().indexOf("our"))).isEqualTo(new Position(4, 2));
    }

    @Test
    void anEmptyTextHasOneLine() {
        assertThat(SourceText.of("").lineCount()).isEqualTo(1);
        assertThat(SourceText.of("").position(0)).isEqualTo(new Position(1, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 4})
    void aLineThatIsNotThereIsRefused(int line) {
        assertThatThrownBy(() -> SourceText.of("one\ntwo\nthree").line(line))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("there is no line " + line + "; the text has lines 1 to 3");
    }

    @Test
    void aRepairThatTheEncodingLacksTurnsToUtf8() {
        var source = SourceText.decode("", new byte[] {'S', (byte) 0xE3, 'o'});
        var edit = new TextEdit(new Span(1, 2), "\u0103");
        assertThat(source.repair(List.of(edit), List.of()).encoding()).isEqualTo(Encoding.UTF_8);
        assertThat(source.repair(List.of(edit), List.of()).repairs()).containsExactly(edit);
    }

    @Test
    void editsAreAppliedInAnyOrderAndMayNotOverlap() {
        var second = new TextEdit(new Span(2, 3), "");
        var first = new TextEdit(new Span(0, 1), "xx");
        assertThat(TextEdit.apply("abcd", List.of(second, first))).isEqualTo("xxbd");
        var overlapping = new TextEdit(new Span(0, 3), "");
        assertThatThrownBy(() -> TextEdit.apply("abcd", List.of(overlapping, second)))
                .isInstanceOf(IllegalArgumentException.class);
        var outside = new TextEdit(new Span(3, 5), "");
        assertThatThrownBy(() -> TextEdit.apply("abcd", List.of(outside)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
