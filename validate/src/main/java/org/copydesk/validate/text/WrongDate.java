package org.copydesk.validate.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Prose;
import org.copydesk.validate.rule.ProseRule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds dates that never were, and days of the week that were others. */
final class WrongDate implements ProseRule {

    static final String MONTHS =
            "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

    private static final Pattern DATE =
            Pattern.compile(
                    "\\b(?:(Mon|Tue|Tues|Wed|Wednes|Thu|Thurs|Fri|Sat|Satur|Sun)(?:day)?\\.?,?\\s+(?:the\\s+)?)?"
                            + "(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?"
                            + MONTHS
                            + "|"
                            + MONTHS
                            + "\\s+(\\d{1,2})(?:st|nd|rd|th)?),?\\s+(\\d{4})\\b");

    /** Wednesday, the 30th of September, 2020. */
    private static final int LONGEST = 44;

    private static final int LONGEST_YEAR = 5;

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "text/date",
                            "A date contradicts itself: the day of the week is not the one of that"
                                    + " day, or there is no such day. Look it up, and put right what is"
                                    + " wrong.")
                    .example("Monday, 12 May 2020", "Tuesday, 12 May 2020");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Prose prose, Options options, Findings findings) {
        ImpossibleDays.check(prose, findings);
        var text = prose.text();
        int digits = 0;
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
            if (digits == 4 && i > LONGEST_YEAR && text.charAt(i - 4) <= ' ') {
                done =
                        Math.max(
                                done,
                                checkBefore(prose, Math.max(done, i - LONGEST), i + 1, findings));
            }
        }
    }

    /** Looks at what stands before a year only, since the pattern is slow; gives where it ends. */
    private static int checkBefore(Prose prose, int from, int to, Findings findings) {
        var date = DATE.matcher(prose.text()).region(from, to).useTransparentBounds(true);
        if (!date.find()) {
            return from;
        }
        boolean dayFirst = date.group(2) != null;
        var month = month(dayFirst ? date.group(3) : date.group(4));
        int day = Integer.parseInt(dayFirst ? date.group(2) : date.group(5));
        check(prose, date, Integer.parseInt(date.group(6)), month, day, findings);
        return date.end();
    }

    private static void check(
            Prose prose, Matcher found, int year, Month month, int day, Findings findings) {
        if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            findings.add(
                    prose.span(found.start(), found.end()),
                    name(month) + " " + year + " has no day " + day + "; look the date up");
        } else if (found.group(1) != null) {
            checkDay(prose, found, LocalDate.of(year, month, day).getDayOfWeek(), findings);
        }
    }

    private static void checkDay(Prose prose, Matcher found, DayOfWeek real, Findings findings) {
        var name = real.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        if (!name.startsWith(found.group(1))) {
            findings.add(
                    prose.span(found.start(), found.end()),
                    "this day was a " + name + "; put right the day or the date");
        }
    }

    static Month month(String name) {
        for (var month : Month.values()) {
            if (name(month).startsWith(name.substring(0, 3))) {
                return month;
            }
        }
        throw new IllegalStateException("the pattern lets only months through, not " + name);
    }

    static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
