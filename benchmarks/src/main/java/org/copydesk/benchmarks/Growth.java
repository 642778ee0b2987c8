package org.copydesk.benchmarks;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * With which power of the length something grows: the slope of the line of least squares through
 * the logarithms. 1 is linear.
 */
final class Growth {

    private Growth() {}

    static double ofTime(List<Result.Length> lengths) {
        return slope(lengths, Result.Length::seconds);
    }

    static double ofAllocation(List<Result.Length> lengths) {
        return slope(lengths, Result.Length::allocated);
    }

    private static double slope(List<Result.Length> lengths, ToDoubleFunction<Result.Length> what) {
        double meanX =
                lengths.stream().mapToDouble(l -> Math.log((double) l.bytes())).average().orElse(0);
        double meanY =
                lengths.stream()
                        .mapToDouble(l -> Math.log(what.applyAsDouble(l)))
                        .average()
                        .orElse(0);
        double both = 0;
        double squares = 0;
        for (var length : lengths) {
            double x = Math.log((double) length.bytes()) - meanX;
            both += x * (Math.log(what.applyAsDouble(length)) - meanY);
            squares += x * x;
        }
        return squares == 0 ? Double.NaN : both / squares;
    }
}
