package org.copydesk.benchmarks;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.render.json.JsonRenderer;

/**
 * Reads many generated issues and writes them as JSON, in a process of its own; prints how many a
 * second. A small heap shows that the length of an archive costs no memory.
 */
final class ArchiveProbe {

    private static final int LENGTH = 20_000;
    private static final int DIFFERENT = 50;

    private ArchiveProbe() {}

    /** Takes the number of issues and the number of threads. */
    public static void main(String[] arguments) throws InterruptedException {
        int number = Integer.parseInt(arguments[0]);
        int threads = Integer.parseInt(arguments[1]);
        var mixer = Documents.mixer();
        var texts = Stream.generate(() -> mixer.issue(LENGTH)).limit(DIFFERENT).toList();
        var parser = NewsletterParser.create();
        var renderer = JsonRenderer.builder().compact(true).build();
        for (int i = 0; i < 300; i++) {
            renderer.render(parser.parse(texts.get(i % DIFFERENT)).issue());
        }
        var next = new AtomicInteger();
        var done = new CountDownLatch(threads);
        Runnable work =
                () -> {
                    for (int i = next.getAndIncrement(); i < number; i = next.getAndIncrement()) {
                        var issue = parser.parse(texts.get(i % DIFFERENT)).issue();
                        if (renderer.render(issue).isEmpty()) {
                            throw new IllegalStateException("nothing was written");
                        }
                    }
                    done.countDown();
                };
        long start = System.nanoTime();
        IntStream.range(0, threads).forEach(i -> new Thread(work).start());
        done.await();
        System.out.printf(Locale.ROOT, "%.3f%n", number / ((System.nanoTime() - start) / 1e9));
    }
}
