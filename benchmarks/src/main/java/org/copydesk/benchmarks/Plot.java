package org.copydesk.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Time and allocation against length, on logarithmic scales, as SVG. */
final class Plot {

    private static final int WIDTH = 340;
    private static final int HEIGHT = 260;
    private static final int MARGIN = 50;
    private static final List<String> COLOURS = List.of("#1f77b4", "#d62728", "#2ca02c");

    private final List<Result.Length> lengths;
    private final StringBuilder svg = new StringBuilder();

    Plot(List<Result.Length> lengths) {
        this.lengths = lengths;
    }

    String svg() {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"11\" role=\"img\" aria-label=\"Time and allocation against length\">",
                2 * (WIDTH + MARGIN) + MARGIN, HEIGHT + 2 * MARGIN);
        add("<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>");
        panel(MARGIN, "seconds", Result.Length::seconds);
        panel(2 * MARGIN + WIDTH, "bytes allocated", Result.Length::allocated);
        add("</svg>");
        return svg.toString();
    }

    private void panel(int left, String what, ToDoubleFunction<Result.Length> value) {
        var x = Axis.of(lengths.stream().mapToDouble(Result.Length::bytes).toArray());
        var y = Axis.of(lengths.stream().mapToDouble(value).toArray());
        add(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"#888\"/>",
                left, MARGIN, WIDTH, HEIGHT);
        text(left, MARGIN - 8, "start", what + " against bytes read");
        for (int i = 0; i <= x.decades(); i++) {
            double at = left + WIDTH * i / (double) x.decades();
            text(at, MARGIN + HEIGHT + 14, "middle", x.label(i));
        }
        for (int i = 0; i <= y.decades(); i++) {
            double at = MARGIN + HEIGHT - HEIGHT * i / (double) y.decades();
            text(left - 4, at + 4, "end", y.label(i));
        }
        for (int i = 0; i < Scaling.NOTATIONS.size(); i++) {
            line(left, Scaling.NOTATIONS.get(i), COLOURS.get(i), x, y, value);
            add(
                    "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>",
                    left + 8, MARGIN + 16 + 14 * i, COLOURS.get(i), Scaling.NOTATIONS.get(i));
        }
    }

    private void line(
            int left,
            String notation,
            String colour,
            Axis x,
            Axis y,
            ToDoubleFunction<Result.Length> value) {
        var points = new StringBuilder();
        for (var length : lengths) {
            if (length.notation().equals(notation)) {
                points.append(
                        String.format(
                                Locale.ROOT,
                                "%.1f,%.1f ",
                                left + WIDTH * x.share((double) length.bytes()),
                                MARGIN + HEIGHT * (1 - y.share(value.applyAsDouble(length)))));
            }
        }
        add(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>",
                points.toString().strip(), colour);
    }

    private void text(double x, double y, String anchor, String text) {
        add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor, text);
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    /** A logarithmic axis over whole decades. */
    private record Axis(int from, int decades) {

        static Axis of(double[] values) {
            double least = Double.MAX_VALUE;
            double most = Double.MIN_VALUE;
            for (double value : values) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
            int from = (int) Math.floor(Math.log10(least));
            return new Axis(from, Math.max(1, (int) Math.ceil(Math.log10(most)) - from));
        }

        double share(double value) {
            return (Math.log10(value) - from) / decades;
        }

        String label(int decade) {
            return String.format(Locale.ROOT, "1e%d", from + decade);
        }
    }
}
