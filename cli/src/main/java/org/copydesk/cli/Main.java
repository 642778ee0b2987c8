package org.copydesk.cli;

import java.io.InputStream;
import java.io.OutputStream;

/** Runs the {@code copydesk} command. */
public final class Main {

    private Main() {}

    /** Runs the command on the streams of this process and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(Console.ofThisProcess(), args));
    }

    /**
     * Runs the command on the given streams, which are taken for files or pipes: no colours, no
     * progress bar. Closes none of them and never ends the process.
     *
     * @return the exit code: 0 done, 1 done with errors in some inputs, 2 wrong usage
     */
    public static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
        return run(Console.of(in, out, err), args);
    }

    static int run(Console console, String... args) {
        return console.exitCode(execute(console, args));
    }

    private static int execute(Console console, String... args) {
        try {
            return CommandLines.of(console).execute(args);
        } catch (StackOverflowError | OutOfMemoryError broken) {
            console.complain(Words.failure(broken));
            return ExitCode.ERRORS;
        }
    }
}
