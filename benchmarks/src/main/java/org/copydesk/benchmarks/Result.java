package org.copydesk.benchmarks;

import java.util.List;

/**
 * All that was measured in one run; stands in a file, so that two commits can be compared.
 *
 * @param machine where, when and on what it ran
 * @param scores reading and writing, beside peers
 * @param lengths single documents of growing length
 * @param heaps the least heap that reading a long document takes
 * @param archives many documents in a row
 * @param starts the command as a whole process, in seconds
 */
record Result(
        Machine machine,
        List<Score> scores,
        List<Length> lengths,
        List<Heap> heaps,
        List<Archive> archives,
        List<Start> starts) {

    /**
     * Where, when and on what it ran.
     *
     * @param commit the commit that was measured
     * @param date the day
     * @param jdk the Java runtime
     * @param processors how many processors it may use
     * @param memory the machine's memory in bytes
     */
    record Machine(String commit, String date, String jdk, int processors, long memory) {}

    /**
     * One document.
     *
     * @param notation what it is written in
     * @param bytes its length
     * @param seconds the processor time that reading takes
     * @param allocated the bytes that reading allocates
     */
    record Length(String notation, long bytes, double seconds, double allocated) {}

    /**
     * The least heap.
     *
     * @param notation what the document is written in
     * @param bytes its length
     * @param times the heap, in multiples of the length; 0 if none that was tried is enough
     */
    record Heap(String notation, int bytes, int times) {}

    /**
     * Many documents.
     *
     * @param documents how many
     * @param one how many a second by one thread, round by round
     * @param two by two threads
     */
    record Archive(int documents, List<Double> one, List<Double> two) {}

    /**
     * The command from start to end.
     *
     * @param what what it does
     * @param seconds each run
     */
    record Start(String what, List<Double> seconds) {}
}
