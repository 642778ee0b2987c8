package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.copydesk.validate.fix.FixedSource;

/** Puts inputs right, or shows how. */
final class FixRun {

    private final Console console;
    private final CheckDesk desk;
    private final FixOptions options;

    FixRun(Console console, CheckDesk desk, FixOptions options) {
        this.console = console;
        this.desk = desk;
        this.options = options;
    }

    /**
     * Does it.
     *
     * @param setbacks is told what could not be read or written
     */
    void run(List<Input> inputs, Consumer<Setback> setbacks) {
        var files = inputs.stream().map(FixRun::file).toList();
        if (!options.isDryRun()) {
            Draft.sweepBeside(files.stream());
        }
        for (int i = 0; i < files.size(); i++) {
            try {
                put(files.get(i), desk.fix(inputs.get(i), options.isUnsafe()));
            } catch (Setback setback) {
                setbacks.accept(setback);
            }
        }
    }

    private static Path file(Input input) {
        return input.file()
                .orElseThrow(
                        () -> new WrongUsage("--fix changes files, and standard input is none"));
    }

    private void put(Path file, FixedSource fixed) throws Setback {
        if (options.isDryRun()) {
            console.out().print(fixed.diff());
        } else if (fixed.isChanged()) {
            write(file, fixed);
        }
    }

    private void write(Path file, FixedSource fixed) throws Setback {
        try {
            WholeFile.write(file, fixed.after().source().bytes(), true);
            int count = fixed.applied().size();
            console.err()
                    .print(
                            file
                                    + ": put "
                                    + count
                                    + (count == 1 ? " thing" : " things")
                                    + " right\n");
        } catch (IOException unwritable) {
            throw new Setback("write", file.toString(), unwritable);
        }
    }
}
