package org.copydesk.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DistanceTest {

    @Test
    void theDistanceIsTheFewestSlipsThatMakeOneOfTheOther() {
        var random = new Random(2);
        for (int i = 0; i < 5_000; i++) {
            var a = word(random);
            var b = word(random);
            int real = distance(a, b);
            for (int limit = 0; limit < 7; limit++) {
                assertThat(Distance.between(a, b, limit))
                        .as("%s %s", a, b)
                        .isEqualTo(Math.min(real, limit + 1));
            }
        }
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int length = random.nextInt(6); length > 0; length--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    /** By its definition: the last letters are the same, or one of four slips was made there. */
    private static int distance(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        var a1 = a.substring(0, a.length() - 1);
        var b1 = b.substring(0, b.length() - 1);
        boolean same = a.endsWith(b.substring(b.length() - 1));
        int least = Math.min(distance(a1, b), distance(a, b1)) + 1;
        least = Math.min(least, distance(a1, b1) + (same ? 0 : 1));
        boolean swapped =
                !a1.isEmpty()
                        && !b1.isEmpty()
                        && a.charAt(a.length() - 1) == b1.charAt(b1.length() - 1)
                        && a1.charAt(a1.length() - 1) == b.charAt(b.length() - 1);
        return swapped
                ? Math.min(
                        least,
                        distance(a1.substring(0, a1.length() - 1), b1.substring(0, b1.length() - 1))
                                + 1)
                : least;
    }
}
