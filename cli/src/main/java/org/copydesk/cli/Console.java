package org.copydesk.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Where the command reads and writes.
 *
 * @param in standard input
 * @param out standard output: what was asked for
 * @param err standard error: what is to be said about it
 */
record Console(InputStream in, Screen out, Screen err) {

    /** The streams of this process; colour and width are those of its terminal, if it has one. */
    static Console ofThisProcess() {
        var terminal = Terminal.ofThisProcess();
        return new Console(
                System.in,
                terminal.screen(1, new FileOutputStream(FileDescriptor.out)),
                terminal.screen(2, new FileOutputStream(FileDescriptor.err)));
    }

    /** Streams that are no terminal. */
    static Console of(InputStream in, OutputStream out, OutputStream err) {
        return new Console(in, Screen.plain(out), Screen.plain(err));
    }

    /** Says what is wrong. */
    void complain(String words) {
        err.print(Ink.BOLD.on("copydesk:", err.hasColour()) + " " + Printable.of(words) + "\n");
    }

    /** The exit code once it is clear whether all of the output arrived. */
    int exitCode(int code) {
        if (out.failure().isEmpty()) {
            return code;
        }
        var failure = out.failure().get();
        if (String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
            return ExitCode.BROKEN_PIPE;
        }
        complain("cannot write to standard output: " + Words.of(failure));
        return ExitCode.ERRORS;
    }
}
