package org.copydesk.validate.report;

import java.util.List;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Fix;
import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;
import org.copydesk.validate.Baseline;
import org.copydesk.validate.CheckedFile;
import org.copydesk.validate.Finding;
import org.copydesk.validate.Finding.State;
import org.copydesk.validate.Rules;

/** Findings of every sort, in files of every sort. */
final class Found {

    private static final String TEXT =
            """
            Dear “friends” & foes,

            A  robot folds <towels>
            and irons 100 % of shirts.
            """;

    private Found() {}

    /** Compared with no baseline. */
    static Checked fresh() {
        return Checked.of(files(), Rules.builtIn());
    }

    /** Compared with a baseline, which knows one finding of these and one that is gone. */
    static Checked compared() {
        var known = finding(Diagnostic.warning("text/placeholder", "known", new Span(0, 4)), 6);
        var gone = finding(Diagnostic.error("text/acronym", "it “is”\tgone", new Span(0, 4)), 9);
        var before =
                List.of(
                        new CheckedFile(mixed().source(), List.of(known)),
                        new CheckedFile(nameless().source(), List.of(gone)));
        return fresh().against(Baseline.of(before));
    }

    private static List<CheckedFile> files() {
        return List.of(
                mixed(), new CheckedFile(SourceText.of("clean.txt", TEXT), List.of()), nameless());
    }

    private static CheckedFile mixed() {
        var source = SourceText.of("my drafts\\a,b:1.txt", TEXT);
        var blanks =
                Diagnostic.error("text/double-blank", "2 blanks: leave one", new Span(25, 27))
                        .with(Fix.safe("leave one", new Span(25, 27), " "));
        var lines =
                Diagnostic.warning("house/two-lines", "100 % <of> \"it\"", new Span(39, 51))
                        .with(Fix.unsafe("join & mend", new Span(47, 48), " "));
        var end = Diagnostic.note("text/acronym", "it ends\there", Span.at(TEXT.length()));
        var hidden = Diagnostic.warning("text/all-caps", "hidden", new Span(5, 14));
        var known = Diagnostic.warning("text/placeholder", "known", new Span(0, 4));
        return new CheckedFile(
                source,
                List.of(
                        finding(known, 6),
                        finding(hidden, 4).as(State.SUPPRESSED, "a name"),
                        finding(hidden, 5).as(State.IGNORED, ""),
                        finding(blanks, 1),
                        finding(lines, 2),
                        finding(end, 3)));
    }

    private static CheckedFile nameless() {
        var both =
                Diagnostic.warning("text/mixed-quotes", "straight", new Span(0, 1))
                        .with(Fix.unsafe("curl", new Span(0, 1), "“"))
                        .with(Fix.safe("leave", new Span(0, 1), ""));
        var far = Diagnostic.note("text/acronym", "a\u0007b", new Span(3, 99));
        return new CheckedFile(
                SourceText.of("", "\"x\" y"), List.of(finding(both, 7), finding(far, 8)));
    }

    private static Finding finding(Diagnostic diagnostic, int number) {
        return new Finding(diagnostic, "000000000000000" + number, State.OPEN, "");
    }
}
