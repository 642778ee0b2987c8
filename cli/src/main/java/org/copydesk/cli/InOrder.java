package org.copydesk.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/** Does many things at once and gives their results one by one, in order. */
final class InOrder {

    /**
     * How far, per thread, work may run ahead of what was taken: enough to get over a slow one, and
     * memory for no more.
     */
    private static final int AHEAD = 8;

    private InOrder() {}

    /**
     * Applies a function to all tasks on as many threads as there are processors.
     *
     * @param take is given the results, on this thread; says whether to go on
     */
    static <T, R> void run(List<T> tasks, Function<T, R> function, Predicate<R> take) {
        int threads = Math.min(tasks.size(), Runtime.getRuntime().availableProcessors());
        if (threads <= 1) {
            boolean goOn = true;
            for (var task = tasks.iterator(); goOn && task.hasNext(); ) {
                goOn = take.test(function.apply(task.next()));
            }
            return;
        }
        var pool = Executors.newFixedThreadPool(threads, InOrder::daemon);
        try {
            run(tasks.iterator(), threads * AHEAD, pool, function, take);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T, R> void run(
            Iterator<T> tasks,
            int window,
            ExecutorService pool,
            Function<T, R> function,
            Predicate<R> take) {
        var running = new ArrayDeque<Future<R>>(window);
        boolean goOn = true;
        while (goOn && (tasks.hasNext() || !running.isEmpty())) {
            while (tasks.hasNext() && running.size() < window) {
                var task = tasks.next();
                running.add(pool.submit(() -> function.apply(task)));
            }
            goOn = take.test(result(running.remove()));
        }
    }

    private static <R> R result(Future<R> running) {
        try {
            return running.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }

    /** Nobody waits for work whose result nobody takes. */
    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "copydesk");
        thread.setDaemon(true);
        return thread;
    }
}
