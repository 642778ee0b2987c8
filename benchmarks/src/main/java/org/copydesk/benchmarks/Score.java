package org.copydesk.benchmarks;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What was measured of one reader or writer on one kind of documents.
 *
 * @param question the class that asked
 * @param method who answered
 * @param documents the documents
 * @param bytes how many bytes one operation reads or writes
 * @param megabytesPerSecond the throughput in each round
 * @param allocated bytes allocated per byte read or written
 */
record Score(
        String question,
        String method,
        String documents,
        long bytes,
        List<Double> megabytesPerSecond,
        double allocated) {

    /** Who is measured against the others. */
    static final String OURS = "copydesk";

    boolean isOurs() {
        return method.equals(OURS);
    }

    double median() {
        return median(megabytesPerSecond);
    }

    /** Our throughput over this one, round by round, in order of size. */
    List<Double> ratios(Score ours) {
        return IntStream.range(0, megabytesPerSecond.size())
                .mapToObj(i -> ours.megabytesPerSecond.get(i) / megabytesPerSecond.get(i))
                .sorted()
                .toList();
    }

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
