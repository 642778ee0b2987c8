package org.copydesk.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.copydesk.model.source.Notation;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.render.HtmlRenderer;
import org.copydesk.render.MarkdownRenderer;

/**
 * Reads one document of a length, in a process of its own, and prints what it took: bytes, seconds
 * of processor time, bytes allocated.
 */
final class ScalingProbe {

    /** Short documents are read again and again, so that there is something to measure. */
    private static final long ENOUGH = 300_000_000;

    private static final int PIECE = 1_000_000;

    private ScalingProbe() {}

    /** Takes a notation and a length in bytes. */
    public static void main(String[] arguments) {
        var notation = new Notation(arguments[0]);
        var source = source(notation, Integer.parseInt(arguments[1]));
        long bytes = source.getBytes(StandardCharsets.UTF_8).length;
        var parser = NewsletterParser.builder().notation(notation).build();
        warmUp(parser, source);
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        long cpu = thread.getThreadCpuTime(self);
        long memory = thread.getThreadAllocatedBytes(self);
        int times = 0;
        while (times == 0 || thread.getThreadCpuTime(self) - cpu < ENOUGH) {
            if (parser.parse(source).issue().sections().isEmpty()) {
                throw new IllegalStateException("nothing was read");
            }
            times++;
        }
        double seconds = (thread.getThreadCpuTime(self) - cpu) / 1e9 / times;
        double allocated = (thread.getThreadAllocatedBytes(self) - memory) / (double) times;
        System.out.printf(Locale.ROOT, "%d %.9f %.0f%n", bytes, seconds, allocated);
    }

    private static void warmUp(NewsletterParser parser, String source) {
        var start = source.substring(0, Math.min(source.length(), 100_000));
        for (int i = 0; i < 200; i++) {
            parser.parse(start);
        }
    }

    /**
     * Long documents are put together from pieces: making the model of all at once is not the
     * point.
     */
    private static String source(Notation notation, int length) {
        var mixer = Documents.mixer();
        var source = new StringBuilder(length + PIECE);
        while (source.length() < length) {
            var text = mixer.issue(Math.min(PIECE, length - source.length()));
            source.append(written(notation, text)).append("\n\n");
        }
        return source.toString();
    }

    private static String written(Notation notation, String text) {
        if (notation.equals(Notation.TEXT)) {
            return text;
        }
        var issue = NewsletterParser.create().parse(text).issue();
        return notation.equals(Notation.MARKDOWN)
                ? new MarkdownRenderer().render(issue)
                : HtmlRenderer.builder().fragment(true).build().render(issue);
    }
}
