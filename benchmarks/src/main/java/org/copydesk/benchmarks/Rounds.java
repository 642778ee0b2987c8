package org.copydesk.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Asks all questions several times over: each round asks everybody once, in a process of its own,
 * so that a busy moment of the machine spoils a round and not a reader.
 */
final class Rounds {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Mode mode;

    /** By question, documents and method: throughput and allocation in each round. */
    private final Map<List<String>, List<double[]>> measured = new LinkedHashMap<>();

    Rounds(Mode mode) {
        this.mode = mode;
    }

    List<Score> run() throws RunnerException {
        for (int round = 0; round < mode.rounds(); round++) {
            for (var question : Question.ALL) {
                note(question, new Runner(options(question).build()).run());
            }
        }
        var scores = new ArrayList<Score>();
        measured.forEach((key, values) -> scores.add(score(key, values)));
        return scores;
    }

    private OptionsBuilder options(Question question) {
        var options = new OptionsBuilder();
        options.include(question.type().getName() + "\\.")
                .param("documents", mode.documents().toArray(String[]::new))
                .forks(1)
                .warmupIterations(mode.warmups())
                .warmupTime(TimeValue.milliseconds(mode.millis()))
                .measurementIterations(mode.measurements())
                .measurementTime(TimeValue.milliseconds(mode.millis()))
                .addProfiler(GCProfiler.class)
                .jvmArgs(Home.jvmArguments("-Xms1g", "-Xmx2g"));
        return options;
    }

    private void note(Question question, Collection<RunResult> results) {
        for (var result : results) {
            var name = result.getParams().getBenchmark();
            var method = name.substring(name.lastIndexOf('.') + 1);
            var key = List.of(question.name(), result.getParams().getParam("documents"), method);
            double operations = result.getPrimaryResult().getStatistics().getPercentile(50);
            double allocated =
                    Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATED)).getScore();
            measured.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(new double[] {operations, allocated});
        }
    }

    private static Score score(List<String> key, List<double[]> rounds) {
        long bytes = Question.bytes(key.get(0), key.get(1));
        var throughput = rounds.stream().map(r -> r[0] * bytes / 1e6).toList();
        var allocated = rounds.stream().map(r -> r[1] / bytes).toList();
        return new Score(
                key.get(0), key.get(2), key.get(1), bytes, throughput, Score.median(allocated));
    }
}
