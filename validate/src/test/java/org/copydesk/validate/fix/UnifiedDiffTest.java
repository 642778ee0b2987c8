package org.copydesk.validate.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnifiedDiffTest {

    private static final Pattern HUNK =
            Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@\n");

    @Test
    void whoAppliesADiffHasTheTextAfterIt() {
        var random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            var before = lines(random);
            var after = changed(before, random);
            var diff = UnifiedDiff.of("a", String.join("", before), String.join("", after));
            assertThat(applied(diff, before)).as(diff).isEqualTo(after);
        }
    }

    private static List<String> lines(Random random) {
        var lines = new ArrayList<String>();
        for (int i = random.nextInt(40); i > 0; i--) {
            lines.add("abc   ".charAt(random.nextInt(6)) + "" + random.nextInt(9) + "\n");
        }
        if (random.nextInt(4) == 0) {
            lines.add("end");
        }
        lines.replaceAll(line -> line.startsWith(" ") ? "\n" : line);
        return lines;
    }

    private static List<String> changed(List<String> lines, Random random) {
        var changed = new ArrayList<>(lines);
        for (int i = random.nextInt(5); i > 0; i--) {
            int at = random.nextInt(changed.size() + 1);
            if (random.nextBoolean() || at == changed.size()) {
                changed.add(Math.min(at, Math.max(0, changed.size() - 1)), "new " + i + "\n");
            } else {
                changed.remove(at);
            }
        }
        return changed;
    }

    /** What {@code patch} does: every line that is kept or goes must be there. */
    private static List<String> applied(String diff, List<String> before) {
        if (diff.isEmpty()) {
            return before;
        }
        var lines =
                Arrays.asList(
                        diff.replace("\n\\ No newline at end of file\n", "\0")
                                .split("(?<=[\n\0])"));
        assertThat(lines.subList(0, 2)).containsExactly("--- a\n", "+++ a\n");
        var after = new ArrayList<String>();
        int done = 0;
        for (int i = 2; i < lines.size(); ) {
            var hunk = HUNK.matcher(lines.get(i));
            assertThat(hunk.matches()).as(lines.get(i)).isTrue();
            int from = start(hunk.group(1), hunk.group(2));
            after.addAll(before.subList(done, from));
            assertThat(after).hasSize(start(hunk.group(3), hunk.group(4)));
            done = from;
            int size = after.size();
            for (i++; i < lines.size() && !lines.get(i).startsWith("@@"); i++) {
                var line = lines.get(i).replace("\0", "");
                if (line.charAt(0) != '+') {
                    assertThat(before.get(done++)).isEqualTo(line.substring(1));
                }
                if (line.charAt(0) != '-') {
                    after.add(line.substring(1));
                }
            }
            assertThat(done - from).isEqualTo(count(hunk.group(2)));
            assertThat(after.size() - size).isEqualTo(count(hunk.group(4)));
        }
        after.addAll(before.subList(done, before.size()));
        return after;
    }

    /** Lines are counted from 1, but that before an empty range is its own number. */
    private static int start(String line, String count) {
        return Integer.parseInt(line) - (count(count) == 0 ? 0 : 1);
    }

    private static int count(String count) {
        return count == null ? 1 : Integer.parseInt(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abc | abc | ''",
                "abcdefghi | abcdXfghi | '@@ -2,7 +2,7 @@: b: c: d:-e:+X: f: g: h'",
                "abcdefghi | abcdefghiX | '@@ -7,3 +7,4 @@: g: h: i:+X'",
                "abcdefghi | bcdefghi | '@@ -1,4 +1,3 @@:-a: b: c: d'",
                "a | b | '@@ -1 +1 @@:-a:+b'",
                "'' | a | '@@ -0,0 +1 @@:+a'",
                "a | '' | '@@ -1 +0,0 @@:-a'",
                "abcdefghi | Xbcdefghi | '@@ -1,4 +1,4 @@:-a:+X: b: c: d'",
                "abcdefghi | XbcdefgYi | '@@ -1,9 +1,9 @@:-a:+X: b: c: d: e: f: g:-h:+Y: i'",
                "a_b | x_y | '@@ -1,3 +1,3 @@:-a:-:-b:+x:+:+y'",
                "a_bc | x_bc | '@@ -1,4 +1,4 @@:-a:+x: : b: c'",
                "a_ | x_ | '@@ -1,2 +1,2 @@:-a:+x: '",
                "a_b | x_ | '@@ -1,3 +1,2 @@:-a:-:-b:+x:+'",
                "abcdefghij | XbcdefghYj | '@@ -1,4 +1,4 @@:-a:+X: b: c: d:@@ -6,5 +6,5 @@: f: g: h:-i:+Y: j'"
            })
    void threeLinesStandAroundAChange(String before, String after, String hunks) {
        var diff = UnifiedDiff.of("x", letters(before), letters(after));
        var expected = hunks.isEmpty() ? "" : "--- x\n+++ x\n" + hunks.replace(':', '\n') + "\n";
        assertThat(diff).isEqualTo(expected);
    }

    /** A line for each letter, blank where it is a low one. */
    private static String letters(String text) {
        return text.replaceAll("(.)", "$1\n").replace("_", "");
    }
}
