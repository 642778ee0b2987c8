package org.copydesk.parser.surface;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.copydesk.model.Metadata;
import org.copydesk.model.profile.Wording;

/**
 * What the title of an issue, or the name of its file, tells besides: the number, the date and the
 * publication, as in “This Week in Rust 612”, “Data Is Plural — 2016.01.20 edition” and {@code
 * issue-17.md}.
 */
public final class IssueTitle {

    /** Year first, as 2016-01-20, 2016.01.20 or 2016/1/20. */
    private static final Pattern NUMERIC =
            Pattern.compile("(?<!\\d)(\\d{4})([-./_])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");

    /** May 13, 2020. */
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "(?i)\\b"
                            + DateNames.ENGLISH_MONTH
                            + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)");

    /** 13 May 2020, Mittwoch, 13. Mai 2020, 13 de mayo de 2020. */
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?iu)(?:(?<!\\p{L})"
                            + DateNames.DAY
                            + ",? )?(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|[.º°])? (?:de )?"
                            + DateNames.MONTH
                            + ",? (?:del? )?(\\d{4})(?!\\d)");

    /** Issue 17, No. 17, #17, Ausgabe 17, n° 17. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?iu)(?:(?<!\\p{L})"
                            + Wording.NUMBER_WORD
                            + "(?!\\p{L})[.:]?[ _\\-\\u00A0]{0,2}[#№]?|[#№]\\s?)"
                            + "(\\d{1,5}(?:\\.\\d{1,3})?)(?![\\d.]*\\d)");

    /** Vol. 3; where a number stands beside it, that is the number of the issue. */
    private static final Pattern VOLUME =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:volume|vol)(?![a-z])[.:]?[ _\\-\\u00A0]{0,2}"
                            + "(\\d{1,5}(?:\\.\\d{1,3})?)(?![\\d.]*\\d)");

    /**
     * A number at the very end that is no year; hyphens stand before it in names of files, and in
     * words like GPT-4.
     */
    private static final Pattern LAST_NUMBER =
            Pattern.compile(
                    "(?<=[ \\u00A0]|^[^ \\u00A0]{1,99}[_-])(?!(?:19|20)\\d\\d$)(\\d{1,4})$");

    /**
     * What may stand behind the number or the date of a title that is nothing but name and number.
     */
    private static final Pattern NOTHING_MORE =
            Pattern.compile("(?i)[\\s\\p{P}]*(?:edition|issue)?[\\s\\p{P}]*");

    /** What parts the number of an issue from what it is about. */
    private static final Pattern SUBJECT = Pattern.compile(": | [–—|-] ");

    private static final Pattern NAME_END =
            Pattern.compile(
                    "(?i)(?:[\\s\\p{P}|]+|(?<![a-z])(?:issue|edition|newsletter issue)"
                            + "|(?<![a-z])vol(?:ume)?\\.? ?\\d{1,5})+$");

    private IssueTitle() {}

    /**
     * What a surface read of an issue, with the number, the date and the publication from the
     * title, and the number and the date from the name of the file, where it does not say them.
     */
    public static Metadata complete(Metadata said, String fileName) {
        var metadata = said.toBuilder();
        var title = said.title();
        var name = withoutEnding(fileName);
        if (said.number().isEmpty()) {
            numberIn(title).or(() -> numberIn(name)).ifPresent(metadata::number);
        }
        if (said.date().isEmpty()) {
            dateIn(title).or(() -> dateIn(name)).ifPresent(metadata::date);
        }
        if (said.publication().isEmpty()) {
            metadata.publication(nameIn(title));
        }
        return metadata.build();
    }

    private static String withoutEnding(String fileName) {
        int slash = Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\'));
        var name = fileName.substring(slash + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The number of the issue, if a title or a name has one. */
    public static Optional<String> numberIn(String title) {
        return numberMatch(withoutDate(title)).map(match -> match.group(1));
    }

    private static String withoutDate(String title) {
        return dateMatch(title)
                .map(date -> title.substring(0, date.start()) + title.substring(date.end()))
                .orElse(title);
    }

    private static Optional<MatchResult> numberMatch(String title) {
        return find(NUMBER, title).or(() -> find(VOLUME, title)).or(() -> find(LAST_NUMBER, title));
    }

    /** Whether a line says outright which issue it stands above: its day, number or volume. */
    public static boolean isIn(String line) {
        return dateIn(line).isPresent()
                || find(NUMBER, line).isPresent()
                || find(VOLUME, line).isPresent();
    }

    /** The day of the issue, if a text has one. */
    public static Optional<LocalDate> dateIn(String text) {
        return find(NUMERIC, text)
                .flatMap(m -> date(m.group(1), m.group(3), m.group(4)))
                .or(
                        () ->
                                find(MONTH_FIRST, text)
                                        .flatMap(m -> date(m.group(3), m.group(1), m.group(2))))
                .or(
                        () ->
                                find(DAY_FIRST, text)
                                        .flatMap(m -> date(m.group(3), m.group(2), m.group(1))));
    }

    private static Optional<MatchResult> dateMatch(String text) {
        return find(NUMERIC, text)
                .or(() -> find(MONTH_FIRST, text))
                .or(() -> find(DAY_FIRST, text));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        int number =
                Character.isDigit(month.charAt(0))
                        ? Integer.parseInt(month)
                        : DateNames.numberOf(month);
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /**
     * The name of the newsletter, if a title is nothing but it and a number or a date; else empty.
     */
    public static String publicationIn(String title) {
        return dateMatch(title)
                .or(() -> numberMatch(title))
                .filter(m -> NOTHING_MORE.matcher(title.substring(m.end())).matches())
                .map(m -> nameBefore(title, m))
                .orElse("");
    }

    /** The name of the newsletter, before its number and what the issue is about, too. */
    private static String nameIn(String title) {
        var whole = publicationIn(title);
        return whole.isEmpty()
                ? find(NUMBER, title)
                        .filter(m -> isSubject(title, m.end()))
                        .map(m -> nameBefore(title, m))
                        .orElse("")
                : whole;
    }

    private static boolean isSubject(String title, int from) {
        return SUBJECT.matcher(title).region(from, title.length()).lookingAt();
    }

    /** The words before a number or a date, without what leads to it; empty if there are none. */
    private static String nameBefore(String title, MatchResult told) {
        var before = title.substring(0, told.start());
        int number =
                find(NUMBER, before)
                        .filter(m -> NOTHING_MORE.matcher(before.substring(m.end())).matches())
                        .map(MatchResult::start)
                        .orElse(before.length());
        var name = NAME_END.matcher(before.substring(0, number)).replaceAll("");
        return name.chars().anyMatch(Character::isLetter) ? name : "";
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<MatchResult> find(Pattern pattern, String text) {
        if (!hasDigit(text)) {
            return Optional.empty();
        }
        var matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
}
