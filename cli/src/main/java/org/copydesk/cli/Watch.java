package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Looks again and again whether files were saved. */
final class Watch {

    /** Asking is cheap, and works on every file system. */
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final List<Input> inputs;
    private final Map<Input, String> seen = new HashMap<>();

    private Watch(List<Input> inputs) {
        this.inputs = inputs;
    }

    static Watch of(List<Input> inputs) {
        if (inputs.stream().anyMatch(input -> input.file().isEmpty())) {
            throw new WrongUsage("--watch waits for files to be saved, and standard input is none");
        }
        return new Watch(inputs);
    }

    /** Hands over what was saved since the last look, all of it at first, until interrupted. */
    void run(Consumer<List<Input>> saved) {
        while (!Thread.currentThread().isInterrupted()) {
            var changed = inputs.stream().filter(this::isChanged).toList();
            if (!changed.isEmpty()) {
                saved.accept(changed);
            }
            pause();
        }
    }

    private boolean isChanged(Input input) {
        var now = input.file().map(Watch::stamp).orElse("");
        return !now.isEmpty() && !now.equals(seen.put(input, now));
    }

    /** Nothing while a file is not there: editors write a new one and rename it. */
    private static String stamp(Path file) {
        try {
            return Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException beingSaved) {
            return "";
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
