package org.copydesk.cli;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Gives every input its output, and sees to it that no two files get into each other's way. */
final class Plan {

    private final RealFiles files = new RealFiles();
    private final Map<String, Input> inputs = new HashMap<>();
    private final Map<String, Job> outputs = new HashMap<>();

    private Plan() {}

    /**
     * The jobs, in the order of the inputs.
     *
     * @param ending the ending of output files, with its dot
     * @throws WrongUsage if two outputs would be one file, or an output would be an input
     */
    static List<Job> of(List<Input> inputs, Destination destination, String ending) {
        var plan = new Plan();
        inputs.forEach(plan::note);
        var jobs = new ArrayList<Job>(inputs.size());
        for (var input : inputs) {
            var target = target(input, destination, ending);
            target.ifPresent(file -> plan.claim(file, input));
            jobs.add(new Job(input, target));
        }
        return jobs;
    }

    private static Optional<Path> target(Input input, Destination destination, String ending) {
        if (destination instanceof Destination.OneFile one) {
            return Optional.of(one.file());
        } else if (destination instanceof Destination.Folder into) {
            var name = Endings.cut(String.valueOf(input.place().getFileName())) + ending;
            return Optional.of(into.folder().resolve(input.place().resolveSibling(name)));
        }
        return Optional.empty();
    }

    private void note(Input input) {
        input.file().ifPresent(file -> inputs.put(folded(file), input));
    }

    private void claim(Path file, Input input) {
        var key = folded(file);
        var victim = inputs.get(key);
        if (victim != null) {
            throw new WrongUsage(
                    "the output of "
                            + input.name()
                            + " would overwrite the input "
                            + victim.name());
        }
        var first = outputs.putIfAbsent(key, new Job(input, Optional.of(file)));
        if (first != null) {
            throw new WrongUsage(clash(first, input, file));
        }
    }

    private static String clash(Job first, Input second, Path file) {
        if (first.input().equals(second)) {
            return second.name() + " is named twice";
        }
        var both = first.input().name() + " and " + second.name();
        return first.target().equals(Optional.of(file))
                ? both + " would both be written to " + file
                : both + " would be written to one file, " + file + ", where case does not count";
    }

    /**
     * The file as a file system names it that knows neither case nor different ways to write an
     * accent.
     */
    private String folded(Path file) {
        return Normalizer.normalize(files.find(file).toString(), Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
