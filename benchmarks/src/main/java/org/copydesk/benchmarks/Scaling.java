package org.copydesk.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Measures how time and memory grow with the length of documents and with their number. */
final class Scaling {

    static final List<String> NOTATIONS = List.of("text", "markdown", "html");

    /** Multiples of a document's length that are tried as heap. */
    private static final List<Integer> TIMES = List.of(3, 4, 5, 6, 8, 10, 12, 16, 20, 30, 40);

    /** What Java itself takes. */
    private static final int OWN_MEGABYTES = 16;

    private static final int LONG = 10_000_000;

    private final Mode mode;

    Scaling(Mode mode) {
        this.mode = mode;
    }

    List<Result.Length> lengths() throws IOException, InterruptedException {
        var lengths = new ArrayList<Result.Length>();
        for (var notation : NOTATIONS) {
            for (int size : mode.sizes()) {
                Processes.numbers(probe(notation, size, "-Xmx8g"))
                        .ifPresent(
                                n ->
                                        lengths.add(
                                                new Result.Length(
                                                        notation, (long) n[0], n[1], n[2])));
            }
        }
        return lengths;
    }

    List<Result.Heap> heaps() throws IOException, InterruptedException {
        var heaps = new ArrayList<Result.Heap>();
        int size =
                mode.sizes().stream().mapToInt(s -> s).filter(s -> s <= LONG).max().orElseThrow();
        for (var notation : NOTATIONS) {
            heaps.add(new Result.Heap(notation, size, leastHeap(notation, size)));
        }
        return heaps;
    }

    private static int leastHeap(String notation, int size)
            throws IOException, InterruptedException {
        for (int times : TIMES) {
            long megabytes = OWN_MEGABYTES + (long) size * times / 1_000_000;
            if (Processes.numbers(probe(notation, size, "-Xmx" + megabytes + "m")).isPresent()) {
                return times;
            }
        }
        return 0;
    }

    private static List<String> probe(String notation, int size, String heap) {
        return Home.java(
                ScalingProbe.class,
                List.of("-XX:+UseSerialGC", heap),
                notation,
                Integer.toString(size));
    }

    /** In a heap that could not hold a long archive, collected as the command has it. */
    List<Result.Archive> archives() throws IOException, InterruptedException {
        var archives = new ArrayList<Result.Archive>();
        for (int documents : mode.numbers()) {
            var command =
                    Home.java(
                            ArchiveProbe.class,
                            List.of("-XX:+UseSerialGC", "-Xmx64m"),
                            Integer.toString(documents));
            Processes.numbers(command)
                    .ifPresent(
                            n ->
                                    archives.add(
                                            new Result.Archive(
                                                    documents, every(n, 0), every(n, 1))));
        }
        return archives;
    }

    /** Every other number. */
    private static List<Double> every(double[] numbers, int from) {
        return IntStream.iterate(from, i -> i < numbers.length, i -> i + 2)
                .mapToObj(i -> numbers[i])
                .toList();
    }
}
