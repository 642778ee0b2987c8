package org.copydesk.examples.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.examples.Java;
import org.copydesk.model.source.Limits;
import org.copydesk.model.source.Notation;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hostile sources cost no more than their length: twice the source is twice the work, whatever it
 * is made of.
 *
 * <p>{@code -Dcopydesk.hostile=full} takes sources that are large.
 */
class HostileTest {

    private static final boolean FULL = System.getProperty("copydesk.hostile", "").equals("full");

    /** The smallest source; the largest is eight times as long. */
    private static final int LENGTH = FULL ? 128 << 10 : 2 << 10;

    /** The heap is measured on sources that fill it. */
    private static final int HEAP_LENGTH = FULL ? 4 << 20 : 2 << 20;

    private static final double GROWTH = 1.15;

    /** What tables that grow by doubling ask for at once, however short the source. */
    private static final int TABLES = 64 << 10;

    /**
     * So low that the shortest source meets one, and so high that none meets the other: what a
     * limit starts is not growth.
     */
    private static final Limits LIMITS =
            Limits.builder().inlineMarks(100).signs(Integer.MAX_VALUE).build();

    static Stream<Arguments> everyShapeInEveryNotation() {
        return Stream.of(Shape.values())
                .flatMap(
                        shape ->
                                Desk.NOTATIONS.stream()
                                        .map(notation -> Arguments.of(shape, notation)));
    }

    @ParameterizedTest
    @MethodSource("everyShapeInEveryNotation")
    void twiceTheSourceIsTwiceTheWork(Shape shape, Notation notation) {
        var desk = new Desk(notation, LIMITS);
        desk.work(shape.of(LENGTH));
        double before = desk.bytes(shape.of(LENGTH));
        for (int times = 2; times <= 8; times *= 2) {
            double bytes = desk.bytes(shape.of(times * LENGTH));
            assertThat(bytes)
                    .as("%d times", times)
                    .isLessThanOrEqualTo(2 * GROWTH * before + TABLES);
            before = bytes;
        }
    }

    /** Memory does not show a search that looks and forgets; the time of the processor does. */
    @ParameterizedTest
    @MethodSource("whatIsSearchedAgainAndAgain")
    void noShapeTakesLong(Shape shape, Notation notation) {
        var desk = new Desk(notation, Limits.DEFAULT);
        var text = shape.of(FULL ? 1 << 20 : 100 << 10);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(FULL ? 60 : 10), () -> desk.work(text));
    }

    static Stream<Arguments> whatIsSearchedAgainAndAgain() {
        return FULL
                ? everyShapeInEveryNotation()
                : Stream.of(
                                Shape.CROSSED_MARKS,
                                Shape.IMAGES_OF_LINKS,
                                Shape.CLOSING_BRACKETS,
                                Shape.RUNS_OF_BACKTICKS,
                                Shape.OPEN_REFERENCES,
                                Shape.OPEN_COMMENTS)
                        .map(shape -> Arguments.of(shape, Notation.MARKDOWN));
    }

    static Stream<Arguments> whatFillsTheHeap() {
        return FULL
                ? everyShapeInEveryNotation()
                : Stream.of(
                        Arguments.of(Shape.ONE_LINE, Notation.TEXT),
                        Arguments.of(Shape.BULLETS, Notation.TEXT),
                        Arguments.of(Shape.WRONG_CHARSET, Notation.TEXT),
                        Arguments.of(Shape.MAIL_ADDRESSES, Notation.MARKDOWN),
                        Arguments.of(Shape.LISTS_OF_TWO_KINDS, Notation.MARKDOWN),
                        Arguments.of(Shape.TABLES, Notation.MARKDOWN),
                        Arguments.of(Shape.STORIES, Notation.MARKDOWN),
                        Arguments.of(Shape.OPEN_MARKS, Notation.HTML),
                        Arguments.of(Shape.OPEN_TABLES, Notation.HTML));
    }

    @ParameterizedTest
    @MethodSource("whatFillsTheHeap")
    void theHeapIsFortyTimesTheSource(Shape shape, Notation notation)
            throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command(shape, notation)).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static List<String> command(Shape shape, Notation notation) {
        var command = Java.command();
        command.add("-XX:+UseSerialGC");
        command.add("-Xmx" + (40L * HEAP_LENGTH + (64 << 20)));
        command.add("-cp");
        command.add(classPath());
        command.add(Desk.class.getName());
        command.addAll(List.of(notation.name(), shape.name(), String.valueOf(HEAP_LENGTH)));
        return command;
    }

    private static String classPath() {
        var path = System.getProperty("java.class.path");
        var modules = System.getProperty("jdk.module.path", "");
        return modules.isEmpty() ? path : path + File.pathSeparator + modules;
    }

    /** The smallest stack that a thread may have here is a quarter of what it usually has. */
    @Test
    void aSmallStackIsEnough() throws InterruptedException {
        var failed = new ArrayList<Throwable>();
        var thread = new Thread(null, HostileTest::nestEverything, "small", 256 << 10);
        thread.setUncaughtExceptionHandler((dead, failure) -> failed.add(failure));
        thread.start();
        thread.join();
        assertThat(failed).isEmpty();
    }

    private static void nestEverything() {
        everyShapeInEveryNotation()
                .forEach(
                        pair ->
                                new Desk((Notation) pair.get()[1], Limits.DEFAULT)
                                        .work(((Shape) pair.get()[0]).of(1_000)));
    }
}
