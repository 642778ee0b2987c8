package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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

    void run(List<Input> inputs) {
        for (var input : inputs) {
            var file = input.file();
            if (file.isEmpty()) {
                throw new WrongUsage("--fix changes files, and standard input is none");
            }
            put(file.get(), desk.fix(input, options.isUnsafe()));
        }
    }

    private void put(Path file, FixedSource fixed) {
        if (options.isDryRun()) {
            console.out().print(fixed.diff());
        } else if (fixed.isChanged()) {
            write(file, fixed);
        }
    }

    private void write(Path file, FixedSource fixed) {
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
            throw new WrongUsage("cannot write " + file + ": " + Words.of(unwritable));
        }
    }
}
