package org.copydesk.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.copydesk.model.source.Limits;

/** The limits that a user sets, by the names that diagnostics give them. */
final class LimitChoice {

    private static final String OPTION = "--limit";

    private static final Choices NAMES =
            new Choices(
                    OPTION,
                    List.of(
                            "length",
                            "signs",
                            "nodes",
                            "nesting",
                            "inline",
                            "front-matter",
                            "diagnostics"));

    private static final Pattern SETTING = Pattern.compile("([^=]*)=([0-9]{1,10})([kKmM]?)");

    private LimitChoice() {}

    /** What is not set stays as it is usually. */
    static Limits of(List<String> settings) {
        var limits = Limits.builder();
        var set = new HashSet<String>();
        for (var setting : settings) {
            var match = SETTING.matcher(setting);
            if (!match.matches()) {
                throw new WrongUsage(
                        "'" + setting + "' is no limit; write it like --limit length=16M");
            }
            var name = NAMES.check(match.group(1));
            if (!set.add(name)) {
                throw new WrongUsage(OPTION + " " + name + " is given twice");
            }
            set(limits, name, number(match.group(2), match.group(3)));
        }
        return limits.build();
    }

    private static void set(Limits.Builder limits, String name, int number) {
        switch (name) {
            case "length" -> limits.length(number);
            case "signs" -> limits.signs(number);
            case "nodes" -> limits.nodes(number);
            case "nesting" -> limits.nesting(number);
            case "inline" -> limits.inlineMarks(number);
            case "front-matter" -> limits.frontMatter(number);
            default -> limits.diagnostics(number);
        }
    }

    private static int number(String digits, String unit) {
        int shift = unit.isEmpty() ? 0 : unit.toUpperCase(Locale.ROOT).equals("K") ? 10 : 20;
        long number = Long.parseLong(digits) << shift;
        if (number < 1 || number > Integer.MAX_VALUE) {
            throw new WrongUsage(
                    OPTION + " goes from 1 to " + Integer.MAX_VALUE + ", not to " + digits + unit);
        }
        return (int) number;
    }

    /** All names, for completion in a shell. */
    static final class Names extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        Names() {
            NAMES.names().forEach(name -> add(name + "="));
        }
    }
}
