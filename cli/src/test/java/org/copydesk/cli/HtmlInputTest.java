package org.copydesk.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Issues in HTML, on the command line. */
class HtmlInputTest {

    private static final String FRAGMENT =
            """
            <p>Dear friends,</p><p>Today I write about <a href="https://a.example/?utm_source=b&amp;id=1">soup</a>.</p>
            <p>Keep learning!<br>Andrew</p><h1>News</h1>
            <h1>Robots Cook</h1><p>They learned it by watching.</p>
            <p><strong>What’s new:</strong>&nbsp;A robot cooks.</p><ul><li>Soup</li><li>More soup</li></ul>
            """;

    private static final String PAGE =
            "<!DOCTYPE html><body><nav>Home</nav><article>" + FRAGMENT + "</article></body>";

    private final Desk desk;

    HtmlInputTest(@TempDir Path folder) {
        desk = new Desk(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.htm", "a.HTML", "a.txt"})
    void theNameOrElseAForcedNotationTells(String name) {
        var answer =
                desk.run("convert", desk.file(name, FRAGMENT), "--from", "html", "--to", "text");
        assertThat(answer.out()).contains("\nRobots Cook\n").doesNotContain("<");
        if (!name.endsWith(".txt")) {
            assertThat(desk.run("convert", desk.file(name, FRAGMENT), "--to", "text"))
                    .isEqualTo(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FRAGMENT, PAGE})
    void standardInputIsToldByItsContent(String html) {
        assertThat(desk.input(html).run("convert", "-", "--to", "markdown").out())
                .contains("Robots Cook", "[soup](https://a.example/?utm_source=b&id=1)");
    }

    @Test
    void whatIsLeftOutOfAPageIsToldWithItsPlace() {
        var answer = desk.run("convert", desk.file("a.html", PAGE), "--to", "text");
        assertThat(answer.err())
                .contains("a.html:1:22: note: navigation was left out [html/left-out]");
        assertThat(desk.run("convert", desk.path("a.html").toString(), "--to", "text", "-q").err())
                .isEmpty();
    }

    @Test
    void trackingIsStrippedIfAsked() {
        var issue = desk.file("a.html", FRAGMENT);
        assertThat(desk.run("convert", issue, "--to", "json").out()).contains("utm_source");
        assertThat(desk.run("convert", issue, "--to", "json", "--strip-tracking").out())
                .contains("https://a.example/?id=1")
                .doesNotContain("utm_source");
    }

    @Test
    void annotateNumbersTheLinesOfThePlainText() {
        var issue = desk.file("a.html", FRAGMENT);
        var text = desk.run("convert", issue, "--to", "text").out().lines().toList();
        var rows =
                desk.run("annotate", issue, "--format", "tsv")
                        .out()
                        .lines()
                        .skip(1)
                        .map(row -> row.split("\t", -1))
                        .toList();
        assertThat(rows)
                .extracting(row -> row[2])
                .containsExactly(
                        "salutation",
                        "paragraph",
                        "sign-off",
                        "signature",
                        "heading",
                        "headline",
                        "dek",
                        "passage",
                        "bullet",
                        "bullet");
        assertThat(rows)
                .allSatisfy(
                        row ->
                                assertThat(text.get(Integer.parseInt(row[0]) - 1).strip())
                                        .isEqualTo(row[4]));
    }

    @Test
    void theCharsetMayBeGiven() {
        var issue = desk.file("a.html", "<p>Dear café,</p>".getBytes(ISO_8859_1));
        for (var charset : List.of("iso-8859-1", "Windows-1252")) {
            assertThat(desk.run("convert", issue, "--charset", charset, "--to", "text"))
                    .isEqualTo(new Desk.Answer(0, "Dear café,\n", ""));
        }
        assertThat(desk.run("convert", issue, "--charset", "latin", "--to", "text").err())
                .startsWith("copydesk: --charset does not know 'latin', only utf-8, windows-1252");
    }
}
