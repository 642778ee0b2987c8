package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many things at once, results one by one. */
@Timeout(20)
class InOrderTest {

    private static final List<Integer> TASKS = IntStream.range(0, 2000).boxed().toList();

    @Test
    void resultsComeInTheOrderOfTheTasks() {
        var taken = new ArrayList<Integer>();
        InOrder.run(TASKS, InOrderTest::slowlyAtFirst, taken::add);
        assertThat(taken).isEqualTo(TASKS);
    }

    @Test
    void workNeverRunsFarAheadOfWhatWasTaken() {
        var started = new AtomicInteger();
        var taken = new AtomicInteger();
        int most = 64 * Runtime.getRuntime().availableProcessors();
        InOrder.run(
                TASKS,
                task -> started.incrementAndGet(),
                result -> {
                    assertThat(started.get() - taken.getAndIncrement()).isLessThan(most);
                    return true;
                });
        assertThat(taken).hasValue(TASKS.size());
    }

    @Test
    void nothingIsTakenAfterAStop() {
        var taken = new ArrayList<Integer>();
        InOrder.run(
                TASKS,
                InOrderTest::slowlyAtFirst,
                result -> {
                    taken.add(result);
                    return taken.size() < 3;
                });
        assertThat(taken).containsExactly(0, 1, 2);
    }

    private static int slowlyAtFirst(int task) {
        long end = System.nanoTime() + (task % 100 == 0 ? 2_000_000 : 0);
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return task;
    }
}
