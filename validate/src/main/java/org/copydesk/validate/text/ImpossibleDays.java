package org.copydesk.validate.text;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Prose;

/** Finds days that no month has, in dates without a year and in dates that are all numbers. */
final class ImpossibleDays {

    private static final List<String> LAST_DAYS = List.of("29", "30", "31");

    private static final String NO_YEAR = "(?![\\p{L}\\d])(?!,? \\d{4})";

    private static final Pattern DAY_MONTH =
            Pattern.compile(
                    "\\b(?<day>3[01])(?:st|th)? (?:of )?(?<month>"
                            + WrongDate.MONTHS
                            + ")"
                            + NO_YEAR);

    private static final Pattern MONTH_DAY =
            Pattern.compile(
                    "\\b(?<sure>(?:[Oo]n|[Uu]ntil|[Ss]ince) )?(?<month>"
                            + WrongDate.MONTHS
                            + ") (?<day>3[01])(?<end>st|th|(?=[.,;:!?)]|$))?"
                            + NO_YEAR);

    private static final Pattern YEAR_FIRST =
            Pattern.compile(
                    "(?<![\\w./-])(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)(?![\\w/-])");

    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?<![\\w./-])(?<day>\\d\\d?)\\.(?<month>\\d\\d?)\\.(?<year>(?:19|20)\\d\\d)(?![\\w/-])");

    private ImpossibleDays() {}

    static void check(Prose prose, Findings findings) {
        var text = prose.text();
        // A look for what nearly every text lacks, since the patterns are slow.
        if (LAST_DAYS.stream().anyMatch(text::contains)) {
            dayFirst(DAY_MONTH.matcher(text), prose, findings);
            monthFirst(MONTH_DAY.matcher(text), prose, findings);
            numbered(YEAR_FIRST.matcher(text), prose, findings);
            numbered(DAY_FIRST.matcher(text), prose, findings);
        }
    }

    private static void dayFirst(Matcher date, Prose prose, Findings findings) {
        while (date.find()) {
            named(date, prose, findings);
        }
    }

    /** Behind a month a number may count something else: “In April 31 companies …”. */
    private static void monthFirst(Matcher date, Prose prose, Findings findings) {
        while (date.find()) {
            if (date.group("sure") != null || date.group("end") != null) {
                named(date, prose, findings);
            }
        }
    }

    private static void named(Matcher date, Prose prose, Findings findings) {
        var month = WrongDate.month(date.group("month"));
        if (Integer.parseInt(date.group("day")) > month.maxLength()) {
            report(date, date.start("month"), WrongDate.name(month), prose, findings);
        }
    }

    private static void numbered(Matcher date, Prose prose, Findings findings) {
        while (date.find()) {
            int month = Integer.parseInt(date.group("month"));
            int day = Integer.parseInt(date.group("day"));
            if (month >= 1 && month <= Month.values().length && day <= 31) {
                check(
                        date,
                        YearMonth.of(Integer.parseInt(date.group("year")), month),
                        day,
                        prose,
                        findings);
            }
        }
    }

    private static void check(
            Matcher date, YearMonth month, int day, Prose prose, Findings findings) {
        if (day > month.lengthOfMonth()) {
            var name = WrongDate.name(month.getMonth()) + " " + month.getYear();
            report(date, date.start(), name, prose, findings);
        }
    }

    private static void report(
            Matcher date, int start, String month, Prose prose, Findings findings) {
        findings.add(
                prose.span(Math.min(start, date.start("day")), date.end()),
                month + " has no day " + date.group("day") + "; look the date up");
    }
}
