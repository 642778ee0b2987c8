package org.copydesk.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no text is refused, and not written out as letters. */
class ForeignFileTest {

    private final Desk desk;

    ForeignFileTest(@TempDir Path folder) {
        desk = new Desk(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            textBlock =
                    """
                    %PDF-1.7\\n1 0 obj                ¦ it is a PDF; save it as text, Markdown or HTML first
                    PK\\3\\4\\24\\0word/document.xml  ¦ it is a document of a word processor or an archive; save it as text, Markdown or HTML first
                    {\\\\rtf1\\\\ansi Dear friends    ¦ it is a document of a word processor (RTF); save it as text, Markdown or HTML first
                    \\211PNG\\r\\n                    ¦ it is a picture; save it as text, Markdown or HTML first
                    \\37\\213\\10                     ¦ it is a compressed file; save it as text, Markdown or HTML first
                    To: a@folding.ai\\nContent-Type: multipart/mixed;\\n boundary=x\\n\\n--x ¦ it is a mail as it was sent; save its text or its page alone
                    To: a@folding.ai\\r\\nX-Y: z\\r\\n z\\r\\nContent-Transfer-Encoding: Base64\\r\\n\\r\\nRGVh ¦ it is a mail as it was sent; save its text or its page alone
                    """)
    void whatIsNoTextIsRefused(String content, String why) {
        var file = desk.file("a.txt", content.translateEscapes().getBytes(ISO_8859_1));
        assertThat(desk.run("convert", file, "--to", "json"))
                .isEqualTo(new Desk.Answer(1, "", "~/a.txt: error: cannot be read: " + why + "\n"));
        assertThat(desk.run("check", file))
                .isEqualTo(new Desk.Answer(2, "", "copydesk: cannot read ~/a.txt: " + why + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            textBlock =
                    """
                    To: all\\nSubject: Towels\\n\\nContent-Type: multipart/mixed
                    PDF-1.7 is a form of pages.
                    Why: Content-Transfer-Encoding: base64
                    a\\0b\\0c d e f g h
                    """)
    void whatMayBeTextIsRead(String content) {
        var file = desk.file("a.txt", content.translateEscapes().getBytes(ISO_8859_1));
        assertThat(desk.run("convert", file, "--to", "text").code()).isZero();
    }

    @Test
    void utf16WithoutAMarkIsRefusedUntilItIsSaid() {
        var little = desk.file("a.txt", Desk.ISSUE.getBytes(UTF_16LE));
        var big = desk.file("b.txt", Desk.ISSUE.getBytes(UTF_16BE));
        assertThat(desk.run("convert", little, "--to", "json").err())
                .isEqualTo(
                        "~/a.txt: error: cannot be read: it looks like UTF-16 and does not say so;"
                                + " add --charset utf-16le\n");
        assertThat(desk.run("convert", big, "--to", "json").err()).endsWith("utf-16be\n");
        assertThat(desk.run("convert", big, "--to", "json", "--charset", "utf-16be").code())
                .isZero();
    }
}
