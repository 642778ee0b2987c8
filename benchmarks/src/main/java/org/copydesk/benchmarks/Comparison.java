package org.copydesk.benchmarks;

import java.util.Locale;
import java.util.Optional;

/** Two results side by side. Ratios to peers are compared, which hold on machines of any speed. */
final class Comparison {

    private final Result before;
    private final Result after;

    Comparison(Result before, Result after) {
        this.before = before;
        this.after = after;
    }

    String table() {
        var table = new StringBuilder();
        table.append(
                String.format(
                        "| | beside | %s | %s | change |%n|---|---|--:|--:|--:|%n",
                        before.machine().commit(), after.machine().commit()));
        for (var peer : after.scores()) {
            var ratio = ratio(after, peer);
            var earlier = ratio(before, peer);
            if (!peer.isOurs() && ratio.isPresent() && earlier.isPresent()) {
                table.append(
                        String.format(
                                Locale.ROOT,
                                "| %s, %s | %s | %.2f | %.2f | %+.0f %% |%n",
                                peer.question(),
                                peer.documents(),
                                peer.method(),
                                earlier.get(),
                                ratio.get(),
                                100 * (ratio.get() / earlier.get() - 1)));
            }
        }
        return table.toString();
    }

    /** The median of our throughput over that of a peer. */
    private static Optional<Double> ratio(Result result, Score like) {
        return find(result, like, like.method())
                .flatMap(
                        peer ->
                                find(result, like, Score.OURS)
                                        .map(ours -> Score.median(peer.ratios(ours))));
    }

    private static Optional<Score> find(Result result, Score like, String method) {
        return result.scores().stream()
                .filter(s -> s.question().equals(like.question()))
                .filter(s -> s.documents().equals(like.documents()))
                .filter(s -> s.method().equals(method))
                .findFirst();
    }
}
