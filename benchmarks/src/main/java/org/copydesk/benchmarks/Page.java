package org.copydesk.benchmarks;

import java.util.List;
import java.util.Locale;

/** The results as a page for people. */
final class Page {

    private final Result result;
    private final StringBuilder page = new StringBuilder();

    Page(Result result) {
        this.result = result;
    }

    String markdown() {
        var machine = result.machine();
        line("# Benchmarks");
        line("");
        line(
                "Written by `mvn -P benchmarks -pl benchmarks -am verify`; not by hand. Measured at %s on %s: %s, %d"
                        + " processors, %.0f GB.",
                machine.commit(),
                machine.date(),
                machine.jdk(),
                machine.processors(),
                machine.memory() / 1e9);
        scores();
        lengths();
        archives();
        starts();
        return page.toString();
    }

    private void scores() {
        line("");
        line("## Beside others");
        line("");
        line(
                "Throughput of Copydesk over that of a peer in the same round: the median of the rounds, and their"
                        + " range. More than 1 is faster than the peer.");
        for (var question : Question.ALL) {
            var rows = result.scores().stream().filter(s -> s.question().equals(question.name()));
            line("");
            line("### %s", question.title());
            line("");
            line(
                    "| documents | reader or writer | MB/s | bytes allocated per byte | Copydesk ÷ it |");
            line("|---|---|--:|--:|--:|");
            rows.forEach(this::score);
        }
    }

    private void score(Score score) {
        line(
                "| %s | %s | %.1f | %.1f | %s |",
                score.documents(),
                score.method(),
                score.median(),
                score.allocated(),
                score.isOurs() ? "" : ratio(score));
    }

    private String ratio(Score score) {
        var ours =
                result.scores().stream()
                        .filter(s -> s.isOurs())
                        .filter(s -> s.question().equals(score.question()))
                        .filter(s -> s.documents().equals(score.documents()))
                        .findFirst()
                        .orElseThrow();
        var ratios = score.ratios(ours);
        return format(
                "%.2f (%.2f–%.2f)",
                Score.median(ratios), ratios.get(0), ratios.get(ratios.size() - 1));
    }

    private void lengths() {
        line("");
        line("## One document of growing length");
        line("");
        line("![Time and allocation against length](benchmarks.svg)");
        line("");
        line("| notation | bytes | MB/s | bytes allocated per byte |");
        line("|---|--:|--:|--:|");
        for (var length : result.lengths()) {
            line(
                    "| %s | %,d | %.1f | %.1f |",
                    length.notation(),
                    length.bytes(),
                    length.bytes() / 1e6 / length.seconds(),
                    length.allocated() / length.bytes());
        }
        line("");
        for (var notation : Scaling.NOTATIONS) {
            var of = result.lengths().stream().filter(l -> l.notation().equals(notation)).toList();
            line(
                    "- %s: time grows with the power %.2f of the length, allocation with the power %.2f",
                    notation, Growth.ofTime(of), Growth.ofAllocation(of));
        }
        line("");
        line("The least heap that reading takes, in multiples of the document:");
        line("");
        for (var heap : result.heaps()) {
            line("- %s, %,d bytes: %s", heap.notation(), heap.bytes(), times(heap.times()));
        }
    }

    private static String times(int times) {
        return times == 0 ? "more than was tried" : times + " ×";
    }

    private void archives() {
        line("");
        line("## Many documents");
        line("");
        line(
                "Generated issues of 20 KB, read and written as JSON, warm, in a heap of 64 MB however many there are: medians of rounds.");
        line("");
        line("| documents | 1 thread, a second | 2 threads, a second | ratio |");
        line("|--:|--:|--:|--:|");
        for (var archive : result.archives()) {
            double one = median(archive.one());
            double two = median(archive.two());
            line("| %,d | %.0f | %.0f | %.2f |", archive.documents(), one, two, two / one);
        }
    }

    private static double median(List<Double> values) {
        return Score.median(values.stream().sorted().toList());
    }

    private void starts() {
        line("");
        line("## From start to end");
        line("");
        line(
                "The command as a whole process, in seconds of wall clock: the median, and the range.");
        line("");
        for (var start : result.starts()) {
            var sorted = start.seconds().stream().sorted().toList();
            line(
                    "- %s: %.2f (%.2f–%.2f)",
                    start.what(),
                    Score.median(sorted),
                    sorted.get(0),
                    sorted.get(sorted.size() - 1));
        }
    }

    // The annotation that it asks for would be one more dependency.
    @SuppressWarnings("AnnotateFormatMethod")
    private void line(String format, Object... values) {
        page.append(values.length == 0 ? format : format(format, values)).append('\n');
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
