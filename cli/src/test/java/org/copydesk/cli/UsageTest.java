package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, and what is said to those who need it. */
class UsageTest {

    private final Desk desk;

    UsageTest(@TempDir Path folder) {
        desk = new Desk(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "convert", "annotate", "check", "profiles", "completion"})
    void everyCommandExplainsItself(String command) {
        var answer = command.isEmpty() ? desk.run("--help") : desk.run(command, "--help");
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out())
                .startsWith("Usage: copydesk")
                .contains("--help")
                .doesNotContain("\u001B");
        assertThat(answer.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void theVersionIsTold() {
        assertThat(desk.run("--version").out()).matches("copydesk \\S+\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            textBlock =
                    """
                    ''                            ¦ copydesk         ¦ what should be done? Name a command: convert, annotate, check, profiles or completion
                    convrt                        ¦ copydesk         ¦ there is no command 'convrt'; did you mean 'convert'?
                    frobnicate                    ¦ copydesk         ¦ there is no command 'frobnicate'
                    --froce                       ¦ copydesk         ¦ there is no option --froce
                    convert                       ¦ copydesk convert ¦ nothing to read: name a file, a folder, or - for standard input
                    convert a.txt                 ¦ copydesk convert ¦ what should be written? Say --to json, markdown, html or text
                    convert a.txt --to            ¦ copydesk convert ¦ what should be written? Say --to json, markdown, html or text
                    convert a.txt --to json --froce ¦ copydesk convert ¦ there is no option --froce; did you mean '--force'?
                    convert a.txt --to json --force=1 ¦ copydesk convert ¦ --force stands alone: it takes no value
                    convert a.txt --to json --to html ¦ copydesk convert ¦ --to is given twice
                    convert a.txt --to json -o    ¦ copydesk convert ¦ -o needs something behind it: -o FILE|DIR
                    convert --to json --profile   ¦ copydesk convert ¦ --profile needs something behind it: --profile NAME|FILE
                    convert a.txt --to json --limit ¦ copydesk convert ¦ --limit needs something behind it: --limit NAME=N
                    check a.txt --charset         ¦ copydesk check   ¦ --charset needs something behind it: --charset NAME
                    profiles a b                  ¦ copydesk profiles ¦ what is 'b' for? There is one argument too many
                    """)
    void whoIsNotUnderstoodIsToldWhyAndWhereToReadOn(String command, String reader, String words) {
        var answer = command.isEmpty() ? desk.run() : desk.run(command.split(" "));
        assertThat(answer)
                .isEqualTo(
                        new Desk.Answer(
                                2, "", "copydesk: " + words + "\nTry '" + reader + " --help'.\n"));
    }

    @Test
    void anUnknownFormIsToldTheRightName() {
        var issue = desk.issue("a.txt");
        assertThat(desk.run("convert", issue, "--to", "htm").err())
                .isEqualTo(
                        "copydesk: --to does not know 'htm', only json, markdown, html and text; did you mean 'html'?\n");
        assertThat(desk.run("convert", issue, "--to", "MARKDOWN").err())
                .endsWith("; did you mean 'markdown'?\n");
        assertThat(desk.run("convert", issue, "--to", "word").err())
                .isEqualTo(
                        "copydesk: --to does not know 'word', only json, markdown, html and text\n");
    }

    @Test
    void anUnknownNotationOrReportIsToldTheRightName() {
        var issue = desk.issue("a.txt");
        assertThat(desk.run("convert", issue, "--to", "json", "--from", "txt"))
                .isEqualTo(
                        new Desk.Answer(
                                2,
                                "",
                                "copydesk: --from does not know 'txt', only auto, text, markdown and html; did you mean"
                                        + " 'text'?\n"));
        assertThat(desk.run("convert", issue, "--to", "json", "--report", "losses").err())
                .isEqualTo(
                        "copydesk: --report does not know 'losses', only loss; did you mean 'loss'?\n");
    }

    @Test
    void anEmptyNameIsNoName() {
        assertThat(desk.run("convert", desk.issue("a.txt"), "--to", "json", "-o", "").err())
                .isEqualTo("copydesk: -o needs a name: -o FILE or -o DIR\n");
        assertThat(desk.run("convert", "", "--to", "json").err())
                .isEqualTo("copydesk: no such file: ''\n");
    }

    @Test
    void aNameThatNoFileCanHaveIsNoFile() {
        assertThat(desk.run("convert", "a\u0000b", "--to", "json"))
                .isEqualTo(new Desk.Answer(1, "", "copydesk: no such file: a␀b\n"));
        assertThat(desk.run("convert", desk.issue("a.txt"), "--to", "json", "-o", "a\u0000b"))
                .isEqualTo(new Desk.Answer(2, "", "copydesk: -o: a file can't be called a␀b\n"));
    }

    @Test
    void aFileNameMayBeginWithAnAtSignOrADash() {
        desk.issue("@a.txt");
        assertThat(desk.run("convert", "@a.txt", "--to", "json").err())
                .isEqualTo("copydesk: no such file: @a.txt\n");
        assertThat(desk.run("convert", "--to", "json", "--", "-a.txt").err())
                .isEqualTo("copydesk: no such file: -a.txt\n");
    }

    @Test
    void theCompletionScriptKnowsCommandsOptionsAndValues() {
        var answer = desk.run("completion");
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .startsWith("#!/usr/bin/env bash")
                .contains("'--to'", "annotate", "markdown", "the-batch", "front-matter=", "zsh");
    }
}
