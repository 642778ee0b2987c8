package org.copydesk.parser.surface;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The names of months and of days as they stand in dates, English months by their first letters.
 *
 * <p>They are those of the Unicode CLDR in their full form, which the Java platform has, too, but
 * takes longer to load than an issue to read.
 */
final class DateNames {

    private static final int LETTERS = 3;

    private static final String[] ENGLISH = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };

    /** Dutch, French, German, Italian, Portuguese, Spanish. */
    private static final String[] MONTHS = {
        "januari janvier januar jänner gennaio janeiro enero",
        "februari février februar febbraio fevereiro febrero",
        "maart mars märz marzo março",
        "april avril aprile abril",
        "mei mai maggio maio mayo",
        "juni juin giugno junho junio",
        "juli juillet luglio julho julio",
        "augustus août august agosto",
        "september septembre settembre setembro septiembre",
        "oktober octobre ottobre outubro octubre",
        "november novembre novembro noviembre",
        "december décembre dezember dicembre dezembro diciembre"
    };

    private static final String DAYS =
            "monday tuesday wednesday thursday friday saturday sunday"
                    + " maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"
                    + " lundi mardi mercredi jeudi vendredi samedi dimanche"
                    + " montag dienstag mittwoch donnerstag freitag samstag sonntag"
                    + " lunedì martedì mercoledì giovedì venerdì sabato domenica"
                    + " segunda-feira terça-feira quarta-feira quinta-feira sexta-feira"
                    + " lunes martes miércoles jueves viernes sábado domingo";

    private static final Pattern BLANK = Pattern.compile(" ");

    private static final Map<String, Integer> NUMBERS = numbers();

    private static final String SHORT_MONTH = "(?:" + String.join("|", ENGLISH) + ")[a-z]*";

    /** What an English month looks like, in a group. */
    static final String ENGLISH_MONTH = "(" + SHORT_MONTH + ")\\.?";

    /** What a month looks like in any of the languages, in a group. */
    static final String MONTH =
            "(" + anyOf(String.join(" ", MONTHS)) + "(?!\\p{L})|" + SHORT_MONTH + ")\\.?";

    /** What a day of the week looks like in any of the languages. */
    static final String DAY = anyOf(DAYS);

    private DateNames() {}

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < MONTHS.length; i++) {
            numbers.put(ENGLISH[i], i + 1);
            for (var month : BLANK.split(MONTHS[i])) {
                numbers.put(month, i + 1);
            }
        }
        return numbers;
    }

    private static String anyOf(String names) {
        return "(?:" + names.replace(' ', '|') + ")";
    }

    /** The number of a month that looks like one. */
    static int numberOf(String month) {
        var name = month.toLowerCase(Locale.ROOT);
        return NUMBERS.getOrDefault(name, NUMBERS.getOrDefault(name.substring(0, LETTERS), 0));
    }
}
