package org.copydesk.cli;

/**
 * What was done, counted.
 *
 * @param written outputs that were written
 * @param unchanged outputs that were there already
 * @param withErrors inputs in which there were errors
 * @param warnings warnings in all inputs
 * @param notes notes in all inputs
 */
record Tally(int written, int unchanged, int withErrors, int warnings, int notes) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

    /** So many arguments that were no input. */
    static Tally ofErrors(int errors) {
        return new Tally(0, 0, errors, 0, 0);
    }

    Tally plus(Tally more) {
        return new Tally(
                written + more.written,
                unchanged + more.unchanged,
                withErrors + more.withErrors,
                warnings + more.warnings,
                notes + more.notes);
    }

    int exitCode() {
        return withErrors == 0 ? ExitCode.DONE : ExitCode.ERRORS;
    }

    /** The line at the end. */
    String words(String folder) {
        return count(written, "issue")
                + " written to "
                + folder
                + (unchanged == 0 ? "" : ", " + unchanged + " unchanged")
                + (withErrors == 0 ? "" : ", " + withErrors + " with errors")
                + (warnings == 0 ? "" : "; " + count(warnings, "warning"))
                + (notes == 0 ? "" : (warnings == 0 ? "; " : ", ") + count(notes, "note"));
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
