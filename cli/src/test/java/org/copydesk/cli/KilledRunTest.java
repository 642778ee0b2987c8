package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is killed while it overwrites many files tears none of them, and the next run clears
 * up after it. A third of the kills come at any moment of a run; the others, which would find most
 * of what is torn, while files are seen to change.
 */
class KilledRunTest {

    private static final int KILLS = Integer.getInteger("copydesk.kills", 10);
    private static final long SEED = Long.getLong("copydesk.seed", System.nanoTime());

    private static final int FILES = 10;

    /** Long enough to be caught half written. */
    private static final int LINES = 2_500;

    private static final int KILLED = 128 + 9;

    private static final List<String> NAMES =
            IntStream.range(0, FILES).mapToObj(i -> "issue-" + (10 + i)).toList();

    private final Random random = new Random(SEED);
    private final Desk desk;
    private final String out;
    private int beforeTheFirstFile;
    private int amongTheFiles;
    private int afterTheLast;
    private int drafts;

    KilledRunTest(@TempDir Path folder) {
        desk = new Desk(folder);
        out = desk.path("out").toString();
    }

    @Test
    void aKilledRunLeavesEveryFileWholeAndTheNextOneClearsUp()
            throws IOException, InterruptedException {
        assumeTrue(File.separatorChar == '/', "needs SIGKILL");
        var old = Version.of(desk, "old", 0);
        var fresh = Version.of(desk, "new", LINES / 10);
        convert(old);
        long length = timeOfARun(fresh);
        for (int kill = 0; kill < KILLS; kill++) {
            var from = kill % 2 == 0 ? fresh : old;
            var to = kill % 2 == 0 ? old : fresh;
            killARun(from, to, length);
            assertThat(desk.names("out")).as("kill %d of seed %d", kill, SEED).hasSize(FILES);
        }
        System.out.printf(
                "killed %d runs, seed %d: %d before the first file, %d among the files, %d after the last;"
                        + " %d drafts were left until the next run%n",
                KILLS, SEED, beforeTheFirstFile, amongTheFiles, afterTheLast, drafts);
        assertThat(amongTheFiles).as("a test that kills too early or too late").isPositive();
    }

    private long timeOfARun(Version version) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var run = start(version);
        assertThat(run.waitFor()).isZero();
        long time = System.nanoTime() - start;
        assertThat(version.isIn(out)).isTrue();
        return time;
    }

    private void killARun(Version from, Version to, long length)
            throws IOException, InterruptedException {
        var run = start(to);
        switch (random.nextInt(3)) {
            case 0 -> LockSupport.parkNanos((long) (random.nextDouble() * length));
            case 1 -> awaitFiles(from, run);
            default -> awaitDraft(from, run);
        }
        run.destroyForcibly();
        assertThat(run.waitFor()).as(desk.text("said")).isIn(0, KILLED);
        look(from, to);
        convert(to);
        assertThat(to.isIn(out)).isTrue();
    }

    private Process start(Version version) throws IOException {
        var said = desk.path("said").toFile();
        return new ProcessBuilder(CommandProcess.words(List.of(), version.command(out)))
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
    }

    /** Waits until some files were touched, and then perhaps a little longer. */
    private void awaitFiles(Version from, Process run) throws IOException {
        int count = 1 + random.nextInt(FILES);
        while (run.isAlive() && from.touched(out) < count) {
            Thread.onSpinWait();
        }
        if (random.nextBoolean()) {
            LockSupport.parkNanos(random.nextLong(TimeUnit.MILLISECONDS.toNanos(20)));
        }
    }

    /** Waits until some files were touched, and another is being written. */
    private void awaitDraft(Version from, Process run) throws IOException {
        int count = random.nextInt(FILES);
        while (run.isAlive() && (entries() == FILES || from.touched(out) < count)) {
            Thread.onSpinWait();
        }
    }

    private int entries() {
        var names = new File(out).list();
        return names == null ? 0 : names.length;
    }

    private void look(Version from, Version to) throws IOException {
        int arrived = 0;
        for (var name : NAMES) {
            var bytes = desk.bytes("out/" + name + ".html");
            boolean isNew = to.is(name, bytes);
            assertThat(isNew || from.is(name, bytes))
                    .as("%s is whole, seed %d; it has %d bytes", name, SEED, bytes.length)
                    .isTrue();
            arrived += isNew ? 1 : 0;
        }
        int left = desk.names("out").size() - FILES;
        drafts += left;
        count(arrived, left);
    }

    private void count(int arrived, int left) {
        if (arrived == FILES) {
            afterTheLast++;
        } else if (arrived == 0 && left == 0) {
            beforeTheFirstFile++;
        } else {
            amongTheFiles++;
        }
    }

    private void convert(Version version) {
        assertThat(desk.run(version.command(out)).code()).isZero();
        assertThat(desk.names("out")).hasSize(FILES);
    }

    /**
     * The inputs of a run, and what it writes.
     *
     * @param folder where the inputs stand
     * @param wanted the outputs, in the order of the names
     */
    private record Version(Path folder, List<byte[]> wanted) {

        static Version of(Desk desk, String folder, int longer) {
            for (int i = 0; i < FILES; i++) {
                desk.file(folder + "/" + NAMES.get(i) + ".md", draft(folder, LINES + longer + i));
            }
            var wanted = desk.path("wanted-" + folder).toString();
            var version = new Version(desk.path(folder), List.of());
            assertThat(desk.run(version.command(wanted)).code()).isZero();
            return new Version(
                    desk.path(folder),
                    NAMES.stream()
                            .map(name -> desk.bytes("wanted-" + folder + "/" + name + ".html"))
                            .toList());
        }

        /** Quick to read and long to write. */
        private static String draft(String word, int lines) {
            return Desk.ISSUE + "\n```\n" + (word.repeat(150) + "\n").repeat(lines) + "```\n";
        }

        String[] command(String out) {
            return new String[] {
                "convert", folder.toString(), "--to", "html", "--force", "-o", out
            };
        }

        boolean is(String name, byte[] bytes) {
            return Arrays.equals(wanted.get(NAMES.indexOf(name)), bytes);
        }

        boolean isIn(String out) throws IOException {
            for (var name : NAMES) {
                if (!is(name, Files.readAllBytes(Path.of(out, name + ".html")))) {
                    return false;
                }
            }
            return true;
        }

        /** How many of the files are not as long any more as they were in this version. */
        int touched(String out) throws IOException {
            int touched = 0;
            for (int i = 0; i < FILES; i++) {
                boolean same =
                        Files.size(Path.of(out, NAMES.get(i) + ".html")) == wanted.get(i).length;
                touched += same ? 0 : 1;
            }
            return touched;
        }
    }
}
