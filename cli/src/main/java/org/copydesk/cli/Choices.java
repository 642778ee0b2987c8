package org.copydesk.cli;

import java.util.List;

/**
 * The values that an option takes.
 *
 * @param option the option: {@code --to}
 * @param names the values
 */
record Choices(String option, List<String> names) {

    Choices {
        names = List.copyOf(names);
    }

    /** The value itself. */
    String check(String said) {
        if (!names.contains(said)) {
            throw new WrongUsage(
                    option
                            + " does not know '"
                            + said
                            + "', only "
                            + list()
                            + Nearest.question(said, names));
        }
        return said;
    }

    /** All values, for people. */
    String list() {
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
