package org.copydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command that reads issues is told in the same way how, and how much. */
class SourceOptionsTest {

    private final Desk desk;

    SourceOptionsTest(@TempDir Path folder) {
        desk = new Desk(folder);
    }

    private Desk.Answer run(String command, String... more) {
        var words = new String[command.split(" ").length + more.length];
        System.arraycopy(command.split(" "), 0, words, 0, words.length - more.length);
        System.arraycopy(more, 0, words, words.length - more.length, more.length);
        return desk.run(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"convert --to markdown", "annotate --format tsv", "check"})
    void theCharsetMayBeGiven(String command) {
        var issue = desk.file("a.txt", Desk.ISSUE.getBytes(UTF_16LE));
        var wrong = run(command, issue);
        var right = run(command, issue, "--charset", "utf-16le");
        assertThat(wrong.out() + wrong.err()).doesNotContain("Robots Learn");
        assertThat(right.out()).contains("Robots Learn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"convert --to text", "annotate --format tsv", "check"})
    void aFileBeyondTheLimitIsNotRead(String command) {
        var issue = desk.issue("a.txt");
        int length = desk.bytes("a.txt").length;
        var refused = run(command, issue, "--limit", "length=" + (length - 1));
        assertThat(refused.code()).isNotZero();
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .contains("~/a.txt is longer than " + (length - 1) + " bytes, so it is not read");
        assertThat(run(command, issue, "--limit", "length=" + length).err()).isEmpty();
    }

    @Test
    void standardInputBeyondTheLimitIsNotReadEither() {
        assertThat(
                        desk.input(Desk.ISSUE)
                                .run("convert", "-", "--to", "text", "--limit", "length=9"))
                .isEqualTo(
                        new Desk.Answer(
                                1,
                                "",
                                "<stdin>: error: cannot be read: <stdin> is longer than 9 bytes, so it is not read\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "signs=4, limit/signs",
        "nodes=5, limit/nodes",
        "nesting=1, limit/nesting",
        "inline=1, limit/inline",
        "front-matter=8, limit/front-matter",
        "diagnostics=1, limit/diagnostics"
    })
    void everyLimitHasTheNameOfItsDiagnostic(String limit, String code) {
        var draft =
                desk.file(
                        "a.md",
                        "---\ntitle: Cooks\n---\n\n# *A* **b _c_** *d*\n\n- a\n  - b\n    - [c]\n\nSĂŁo SĂŁo SĂŁo\n");
        for (var command : new String[] {"convert --to json", "annotate --format tsv"}) {
            assertThat(run(command, draft, "--limit", limit).err()).contains("[" + code + "]");
            assertThat(run(command, draft).err()).doesNotContain("limit/");
        }
        assertThat(run("check", draft, "--limit", limit).out()).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"128, 128", "64k, 65536", "1K, 1024", "3M, 3145728", "2047m, 2146435072"})
    void aLimitMayHaveAUnit(String said, int meant) {
        assertThat(LimitChoice.of(List.of("nodes=" + said)).nodes()).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            textBlock =
                    """
                    length       ¦ 'length' is no limit; write it like --limit length=16M
                    length=      ¦ 'length=' is no limit; write it like --limit length=16M
                    length=-1    ¦ 'length=-1' is no limit; write it like --limit length=16M
                    length=1G    ¦ 'length=1G' is no limit; write it like --limit length=16M
                    length=0     ¦ --limit goes from 1 to 2147483647, not to 0
                    nodes=2048M  ¦ --limit goes from 1 to 2147483647, not to 2048M
                    node=5       ¦ --limit does not know 'node', only length, signs, nodes, nesting, inline, front-matter and diagnostics; did you mean 'nodes'?
                    """)
    void aWrongLimitIsExplained(String said, String words) {
        for (var command : new String[] {"convert --to json", "annotate", "check"}) {
            assertThat(run(command, desk.issue("a.txt"), "--limit", said))
                    .isEqualTo(new Desk.Answer(2, "", "copydesk: " + words + "\n"));
        }
    }

    @Test
    void aLimitIsSetOnce() {
        assertThat(run("check", desk.issue("a.txt"), "--limit", "nodes=5", "--limit", "nodes=6"))
                .isEqualTo(new Desk.Answer(2, "", "copydesk: --limit nodes is given twice\n"));
    }
}
