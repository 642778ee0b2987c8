package org.copydesk.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecoderTest {

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void windows1252HasACharacterForEveryByte() {
        byte[] all = new byte[256];
        for (int i = 0; i < 256; i++) {
            all[i] = (byte) i;
        }
        var text = SourceText.decode("", all, Encoding.WINDOWS_1252).text();
        assertThat(text.chars().distinct().count()).isEqualTo(256);
        assertThat(Encoding.WINDOWS_1252.encode(text)).isEqualTo(all);
        var java = new String(all, Charset.forName("windows-1252"));
        for (int i = 0; i < 256; i++) {
            char expected = java.charAt(i) == '\uFFFD' ? (char) i : java.charAt(i);
            assertThat(text.charAt(i)).isEqualTo(expected);
        }
        assertThat(Encoding.WINDOWS_1252.encode("\u0100ÿ\u009E")).isEqualTo(bytes('?', 255, '?'));
    }

    @Test
    void aByteOrderMarkCountsForMoreThanWhatIsSaid() {
        var little = SourceText.decode("", bytes(0xFF, 0xFE, 'a', 0), Encoding.WINDOWS_1252);
        assertThat(little.text()).isEqualTo("\uFEFFa");
        assertThat(little.encoding()).isEqualTo(Encoding.UTF_16LE);
        var big = SourceText.decode("", bytes(0xFE, 0xFF, 0, 'a'), Encoding.UTF_8);
        assertThat(big.encoding()).isEqualTo(Encoding.UTF_16BE);
        var utf8 = SourceText.decode("", bytes(0xEF, 0xBB, 0xBF, 'a'), Encoding.WINDOWS_1252);
        assertThat(utf8.text()).isEqualTo("\uFEFFa");
        assertThat(utf8.encoding()).isEqualTo(Encoding.UTF_8);
        var page = "\uFEFF<meta charset=latin1>é".getBytes(StandardCharsets.UTF_8);
        assertThat(SourceText.decode("a.html", page).text()).endsWith("é");
    }

    @Test
    void halfAMarkIsNone() {
        for (var half : List.of(bytes(0xEF, 0xBB), bytes(0xFE), bytes(0xFF, 0xFF), bytes(0xFF))) {
            assertThat(SourceText.decode("", half).encoding()).isEqualTo(Encoding.WINDOWS_1252);
        }
    }

    @Test
    void whatIsSaidCountsForMoreThanWhatAPageSays() {
        var page = "<meta charset=latin1>é".getBytes(StandardCharsets.UTF_8);
        assertThat(SourceText.decode("a.html", page, Encoding.UTF_8).text()).endsWith(">é");
        assertThat(SourceText.decode("a", page, Encoding.WINDOWS_1252).text()).endsWith(">Ã©");
        var plain = SourceText.decode("", bytes(0, 'a'), Encoding.UTF_16BE);
        assertThat(plain.text()).isEqualTo("a");
        assertThat(plain.bytes()).isEqualTo(bytes(0, 'a'));
    }

    @Test
    void utf16OfAnOddLengthIsNone() {
        var source = SourceText.decode("", bytes(0xFF, 0xFE, 'a'));
        assertThat(source.text()).isEqualTo("ÿþa");
        assertThat(source.encoding()).isEqualTo(Encoding.WINDOWS_1252);
        assertThat(source.diagnostics())
                .singleElement()
                .satisfies(
                        odd -> {
                            assertThat(odd.code()).isEqualTo("charset/odd-utf-16");
                            assertThat(odd.span()).isEqualTo(new Span(2, 3));
                        });
    }

    @Test
    void theFirstByteThatIsNotAsciiIsPointedAt() {
        var source = SourceText.decode("", bytes(0, 'a', 0x7F, 0x80, 0xFF));
        assertThat(source.diagnostics())
                .extracting(Diagnostic::span)
                .containsExactly(new Span(3, 4));
    }

    @Test
    void aRepairKeepsTheEncodingThatHasItsCharacters() {
        var source = SourceText.decode("a.txt", bytes('S', 0xE3, 'o'));
        var note = Diagnostic.note("a/b", "mended", new Span(0, 3));
        var repaired = source.repair(List.of(new TextEdit(new Span(2, 3), "ö")), List.of(note));
        assertThat(repaired.text()).isEqualTo("Sãö");
        assertThat(repaired.encoding()).isEqualTo(Encoding.WINDOWS_1252);
        assertThat(repaired.bytes()).isEqualTo(bytes('S', 0xE3, 0xF6));
        assertThat(repaired.diagnostics()).hasSize(2).last().isEqualTo(note);
        assertThat(repaired.name()).isEqualTo("a.txt");
        assertThat(source.repairs()).isEmpty();
    }

    @Test
    void aFileBeyondTheLimitIsNotRead(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("issue.txt"), "héllo");
        assertThat(SourceText.read(file).text()).isEqualTo("héllo");
        var six = Limits.builder().length(6).build();
        var source = SourceText.read(file, six);
        assertThat(source.text()).isEqualTo("héllo");
        assertThat(source.name()).isEqualTo(file.toString());
        assertThat(source.length()).isEqualTo(5);
        assertThat(source).hasToString("SourceText[" + file + ", 5 characters, UTF-8]");
        assertThatThrownBy(() -> SourceText.read(file, Limits.builder().length(5).build()))
                .isInstanceOf(IOException.class)
                .hasMessage(file + " is longer than 5 bytes, so it is not read");
    }

    @Test
    void aStreamIsReadToItsEndAndStaysOpen() throws IOException {
        var in = new ByteArrayInputStream(bytes('a', 'b'));
        assertThat(SourceText.bytes(in, "in", Limits.DEFAULT)).isEqualTo(bytes('a', 'b'));
        assertThat(in.read()).isEqualTo(-1);
    }
}
