package org.copydesk.validate.report;

/** A way to write findings. */
public interface Report {

    /** What a check has found, as text. */
    String write(Checked checked);

    /**
     * The report of a name, for programs: {@code json}, {@code sarif}, {@code checkstyle}, {@code
     * junit} or {@code github}.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    static Report named(String name) {
        return switch (name) {
            case "json" -> new JsonReport();
            case "sarif" -> new SarifReport();
            case "checkstyle" -> new CheckstyleReport();
            case "junit" -> new JunitReport();
            case "github" -> new GithubReport();
            default ->
                    throw new IllegalArgumentException(
                            "there is no report '"
                                    + name
                                    + "'; there are json, sarif, checkstyle, junit, github");
        };
    }
}
