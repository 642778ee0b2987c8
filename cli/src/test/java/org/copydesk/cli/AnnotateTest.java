package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code copydesk annotate}. */
class AnnotateTest {

    private final Desk desk;

    AnnotateTest(@TempDir Path folder) {
        desk = new Desk(folder);
    }

    @Test
    void theTableHasAHeaderAndARowForEveryLineThatIsNotBlank() {
        var answer = desk.run("annotate", desk.issue("a.txt"), "--format", "tsv");
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out())
                .startsWith(
                        "line\tcontainer\trole\tlabel\ttext\n1\tletter\tsalutation\t\tDear friends,\n");
        assertThat(answer.out()).endsWith("\n").doesNotContain("\r");
        var lines = Desk.ISSUE.lines().filter(line -> !line.isBlank()).toList();
        var rows = answer.out().lines().skip(1).map(row -> List.of(row.split("\t", -1))).toList();
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(5));
        assertThat(rows).extracting(row -> row.get(4)).isEqualTo(lines);
        assertThat(rows).extracting(row -> row.get(3)).contains("What’s new", "Why it matters");
    }

    @Test
    void theTablesOfAFolderAreMirrored() {
        desk.issue("in/a.txt");
        desk.issue("in/2020/b.md");
        var answer =
                desk.run("annotate", desk.path("in").toString(), "-o", desk.path("out").toString());
        assertThat(answer).isEqualTo(new Desk.Answer(0, "", "2 issues written to ~/out\n"));
        assertThat(desk.names("out")).containsExactly("2020/b.tsv", "a.tsv");
        assertThat(desk.text("out/a.tsv")).startsWith("line\tcontainer\trole\tlabel\ttext\n");
    }

    @Test
    void aSingleInputGoesToAFolderToo() {
        desk.run(
                "annotate",
                desk.issue("a.txt"),
                "--format",
                "tsv",
                "-o",
                desk.path("out").toString());
        assertThat(desk.names("out")).containsExactly("a.tsv");
    }

    @Test
    void aSingleInputMayGoToATsvFile() {
        desk.run("annotate", desk.issue("a.txt"), "-o", desk.path("roles.tsv").toString());
        assertThat(desk.text("roles.tsv")).startsWith("line\t");
    }

    @Test
    void severalTablesNeedAFolder() {
        assertThat(
                        desk.run(
                                "annotate",
                                desk.issue("a.txt"),
                                desk.issue("b.txt"),
                                "--format",
                                "tsv"))
                .isEqualTo(
                        new Desk.Answer(
                                2,
                                "",
                                "copydesk: several inputs need a folder to write to: -o DIR\n"));
    }

    @Test
    void peopleReadContainersRolesAndLines() {
        var answer = desk.run("annotate", desk.issue("a.txt"));
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).startsWith("letter\n    1  salutation    Dear friends,\n");
        assertThat(answer.out())
                .contains("  headline      Robots Learn to Cook\n")
                .doesNotContain("\u001B");
    }

    @Test
    void onATerminalALineOfTheIssueTakesOneLine() {
        var answer = desk.runOnTerminal(false, 50, "annotate", desk.issue("a.txt"));
        assertThat(answer.out()).contains("    3  paragraph     Today I want to write about…\n");
        assertThat(answer.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(50));
    }

    @Test
    void onATerminalRolesHaveColours() {
        var answer = desk.runOnTerminal(true, 80, "annotate", desk.issue("a.txt"));
        assertThat(answer.out())
                .startsWith(
                        "\u001B[1mletter\u001B[0m\n\u001B[34m    1  salutation    \u001B[0mDear friends,\n");
        assertThat(answer.out()).contains("\u001B[1mWhat’s new\u001B[0m: Researchers");
    }

    @Test
    void peopleMayReadPageAfterPage() {
        var answer = desk.run("annotate", desk.issue("a.txt"), desk.issue("b.txt"));
        assertThat(answer.code()).isZero();
        assertThat(answer.out().lines().filter(line -> line.startsWith("==")))
                .containsExactly(
                        "== " + desk.path("a.txt") + " ==", "== " + desk.path("b.txt") + " ==");
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void noProgressBarStandsBetweenThePages() {
        var inputs = new ArrayList<String>();
        inputs.add("annotate");
        IntStream.range(0, 9).forEach(i -> inputs.add(desk.issue(i + ".txt")));
        assertThat(desk.runOnTerminal(false, 80, inputs.toArray(String[]::new)).err()).isEmpty();
    }

    @Test
    void anotherFormatIsWrongUsage() {
        assertThat(desk.run("annotate", desk.issue("a.txt"), "--format", "csv"))
                .isEqualTo(
                        new Desk.Answer(
                                2,
                                "",
                                "copydesk: --format does not know 'csv', only tsv; did you mean 'tsv'?\n"));
    }
}
