package org.copydesk.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * How thoroughly to measure.
 *
 * @param rounds how often everybody is asked
 * @param warmups how many spans of time pass unmeasured each time
 * @param measurements how many are measured
 * @param millis how long such a span is
 * @param documents which documents are read
 * @param sizes lengths of single documents, in bytes
 * @param numbers how many documents are read in a row
 * @param folder how many issues the command is given in a folder
 * @param starts how often the command is started
 */
record Mode(
        int rounds,
        int warmups,
        int measurements,
        int millis,
        List<String> documents,
        List<Integer> sizes,
        List<Integer> numbers,
        int folder,
        int starts) {

    private static final int KB = 1_000;
    private static final int MB = 1_000 * KB;

    /** The compiler goes on for so many seconds until a reader is no longer getting faster. */
    private static final int WARM = 10;

    /** Under five minutes. */
    static Mode quick() {
        return new Mode(
                1,
                2,
                3,
                700,
                List.of("seeds"),
                List.of(10 * KB, 100 * KB, MB),
                List.of(1, 100),
                500,
                5);
    }

    /** What the documentation shows. */
    static Mode full() {
        var documents = new ArrayList<>(List.of("seeds", "generated"));
        if (!System.getProperty(Documents.CORPUS, "").isEmpty()) {
            documents.add("corpus");
        }
        return new Mode(
                3,
                WARM,
                3,
                1_000,
                documents,
                List.of(10 * KB, 100 * KB, MB, 10 * MB, 100 * MB),
                List.of(1, 10, 100, 1_000, 10_000, 100_000),
                10_000,
                20);
    }
}
