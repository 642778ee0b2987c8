package org.copydesk.cli;

/** What the command says to the program that called it. */
final class ExitCode {

    /** All is done. */
    static final int DONE = 0;

    /** The rest is done, but there were errors in some inputs. */
    static final int ERRORS = 1;

    /** The command was not understood; nothing is done. */
    static final int WRONG_USAGE = 2;

    /**
     * The reader of standard output went away: what a shell reports of a tool that SIGPIPE ends.
     */
    static final int BROKEN_PIPE = 141;

    private ExitCode() {}
}
