package org.copydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    private static final String GOOD =
            Desk.ISSUE + "\nWe’re thinking: Pancakes are a start, and dinner is a long way off.\n";

    @TempDir private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        out.reset();
        err.reset();
        return Main.run(InputStream.nullInputStream(), out, err, args);
    }

    private String file(String name, String text) {
        return new Desk(folder).file(name, text);
    }

    @Test
    void aGoodIssuePrintsOneLine() {
        var issue = file("issue.txt", GOOD);
        assertThat(run("check", issue)).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo(issue + ": nothing to say\n");
    }

    @Test
    void theExitCodeFollowsTheSeverityAskedFor() {
        var issue = file("issue.txt", GOOD.replace("a robot", "a  robot"));
        assertThat(run("check", issue)).isZero();
        assertThat(run("check", issue, "--fail-on", "warning")).isEqualTo(1);
        assertThat(run("check", file("b.txt", GOOD.replace("a robot", "a TK robot")))).isEqualTo(1);
        assertThat(run("check", folder.resolve("none.txt").toString())).isEqualTo(2);
        assertThat(run("check")).isEqualTo(2);
    }

    @Test
    void aFixIsWrittenToTheFileAndADryRunIsNot() {
        var text = GOOD.replace("a robot", "a  robot");
        var issue = file("issue.txt", text);
        assertThat(run("check", issue, "--fix", "--dry-run")).isZero();
        assertThat(out.toString(UTF_8)).contains("+What’s new: Researchers built a robot");
        assertThat(Path.of(issue)).content(UTF_8).isEqualTo(text);
        assertThat(run("check", issue, "--fix")).isZero();
        assertThat(Path.of(issue)).content(UTF_8).isEqualTo(GOOD);
    }

    @Test
    void aDryRunAnswersForWhatIsThereAndAFixForWhatRemains() {
        var issue = file("issue.txt", GOOD.replace("a robot", "a  robot"));
        assertThat(run("check", issue, "--fix", "--dry-run", "--fail-on", "warning")).isEqualTo(1);
        assertThat(run("check", issue, "--fix", "--dry-run")).isZero();
        assertThat(run("check", issue, "--fix", "--fail-on", "warning")).isZero();
        var hopeless = file("b.txt", GOOD.replace("a robot", "a TK  robot"));
        assertThat(run("check", hopeless, "--fix", "--dry-run")).isEqualTo(1);
        assertThat(run("check", hopeless, "--fix")).isEqualTo(1);
    }

    @Test
    void whatCannotBeReadIsNoReasonToCheckNothingElse() {
        var issue = file("issue.txt", GOOD);
        var missing = folder.resolve("none.txt").toString();
        assertThat(run("check", missing, issue, missing + "2")).isEqualTo(2);
        assertThat(out.toString(UTF_8)).isEqualTo(issue + ": nothing to say\n");
        assertThat(err.toString(UTF_8))
                .isEqualTo(
                        "copydesk: no such file: %s\ncopydesk: no such file: %<s2\n"
                                .formatted(missing));
        assertThat(run("check", issue, issue + ".txt", "--limit", "length=5")).isEqualTo(2);
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void nothingIsFixedWhereSomethingIsNoFile() {
        var text = GOOD.replace("a robot", "a  robot");
        var issue = file("issue.txt", text);
        assertThat(run("check", issue, "-", "--fix")).isEqualTo(2);
        assertThat(Path.of(issue)).content(UTF_8).isEqualTo(text);
    }

    @Test
    void whatKilledRunsLeftIsRemoved() {
        var issue = file("drafts/issue.txt", GOOD);
        file("drafts/.copydesk-dead.draft", "half");
        file("known/.copydesk-dead.draft", "half");
        run("check", issue, "--fix", "--dry-run");
        assertThat(new Desk(folder).names("drafts")).hasSize(2);
        run("check", issue, "--fix");
        run("check", issue, "--write-baseline", folder.resolve("known/known.json").toString());
        assertThat(new Desk(folder).names("."))
                .containsExactly("drafts/issue.txt", "known/known.json");
    }

    @Test
    void theNearestConfigurationHolds() {
        file(
                "copydesk.yaml",
                "rules: {text/double-blank: error}\noverrides: [{files: 'old/*', rules: {text/double-blank: off}}]\n");
        var text = GOOD.replace("a robot", "a  robot");
        assertThat(run("check", file("issue.txt", text))).isEqualTo(1);
        assertThat(run("check", file("old/issue.txt", text))).isZero();
        var broken = file("broken.yaml", "ruls: {}");
        assertThat(run("check", file("issue.txt", text), "--config", broken)).isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .contains("broken.yaml:1:1: there is no setting 'ruls'; did you mean rules?");
    }

    @Test
    void whatTheBaselineKnowsIsHidden() {
        var issue = file("issue.txt", GOOD.replace("a robot", "a TK robot"));
        var known = folder.resolve("known.json").toString();
        assertThat(run("check", issue, "--write-baseline", known)).isZero();
        assertThat(run("check", issue, "--baseline", known)).isZero();
        assertThat(run("check", issue, "--baseline", known, "--format", "json")).isZero();
        assertThat(out.toString(UTF_8)).contains("\"state\" : \"known\"");
    }

    @Test
    void aRuleIsExplainedAndAllAreListed() {
        assertThat(run("check", "--explain", "story/missing-passage")).isZero();
        assertThat(out.toString(UTF_8)).contains("Why it matters");
        assertThat(run("check", "--explain", "missing-pasage")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("did you mean story/missing-passage?");
        assertThat(run("check", "--explain")).isZero();
        assertThat(out.toString(UTF_8)).contains("text/date\n");
    }

    @Test
    void aWatchChecksAgainWhenAFileIsSaved() throws Exception {
        var issue = file("issue.txt", GOOD);
        var watching = new Thread(() -> run("check", issue, "--watch"));
        watching.start();
        await("nothing to say");
        file("issue.txt", GOOD.replace("a robot", "a TK robot"));
        await("text/placeholder");
        watching.interrupt();
        watching.join(5000);
        assertThat(watching.isAlive()).isFalse();
    }

    private void await(String words) throws InterruptedException {
        for (int i = 0; i < 200 && !out.toString(UTF_8).contains(words); i++) {
            Thread.sleep(50);
        }
        assertThat(out.toString(UTF_8)).contains(words);
    }
}
