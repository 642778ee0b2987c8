package org.copydesk.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.render.json.JsonRenderer;

/**
 * Reads many generated issues and writes them as JSON, in a warm process of its own, by one thread
 * and by two in turn; prints how many a second, round by round. A small heap shows that the length
 * of an archive costs no memory.
 */
final class ArchiveProbe {

    private static final int LENGTH = 20_000;
    private static final int DIFFERENT = 50;
    private static final int WARM = 5_000;
    private static final int ROUNDS = 5;

    private final NewsletterParser parser = NewsletterParser.create();
    private final JsonRenderer renderer = JsonRenderer.builder().compact(true).build();
    private final List<String> texts;

    private ArchiveProbe(List<String> texts) {
        this.texts = texts;
    }

    /** Takes the number of issues. */
    public static void main(String[] arguments) throws InterruptedException {
        int number = Integer.parseInt(arguments[0]);
        var mixer = Documents.mixer();
        var probe =
                new ArchiveProbe(
                        Stream.generate(() -> mixer.issue(LENGTH)).limit(DIFFERENT).toList());
        probe.perSecond(WARM, 1);
        probe.perSecond(WARM, 2);
        for (int i = 0; i < ROUNDS; i++) {
            double one = probe.perSecond(number, 1);
            double two = probe.perSecond(number, 2);
            System.out.printf(Locale.ROOT, "%.3f %.3f%n", one, two);
        }
    }

    private double perSecond(int number, int threads) throws InterruptedException {
        var next = new AtomicInteger();
        Runnable work =
                () -> {
                    for (int i = next.getAndIncrement(); i < number; i = next.getAndIncrement()) {
                        convert(texts.get(i % DIFFERENT));
                    }
                };
        long start = System.nanoTime();
        var running = IntStream.range(0, threads).mapToObj(i -> new Thread(work)).toList();
        running.forEach(Thread::start);
        for (var thread : running) {
            thread.join();
        }
        return number / ((System.nanoTime() - start) / 1e9);
    }

    private void convert(String text) {
        if (renderer.render(parser.parse(text).issue()).isEmpty()) {
            throw new IllegalStateException("nothing was written");
        }
    }
}
