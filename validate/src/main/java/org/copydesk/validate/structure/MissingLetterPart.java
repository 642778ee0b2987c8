package org.copydesk.validate.structure;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.copydesk.model.Letter;
import org.copydesk.model.profile.Profile;
import org.copydesk.model.profile.Wording;
import org.copydesk.model.source.Span;
import org.copydesk.validate.rule.Container;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Place;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds letters that lack a line which letters of the newsletter have. */
record MissingLetterPart(
        RuleDoc doc,
        String message,
        Function<Profile, List<String>> known,
        Predicate<Letter> has,
        boolean atEnd)
        implements Rule {

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        draft.issue()
                .letter()
                .filter(letter -> draft.profile().expectations().letter() && !has.test(letter))
                .filter(letter -> !atEnd || !isClosedLater(draft))
                .ifPresent(letter -> findings.add(place(draft, letter), words(draft)));
    }

    /** Some letters hold the whole issue: their closing stands behind the last section. */
    private static boolean isClosedLater(Draft draft) {
        var closings =
                draft.profile().signOffs().stream().map(Wording::fold).collect(Collectors.toSet());
        return draft.prose().stream()
                .filter(prose -> prose.container() != Container.LETTER)
                .filter(prose -> prose.place() == Place.PARAGRAPH)
                .anyMatch(prose -> closings.contains(Wording.fold(firstLine(prose.text()))));
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private String words(Draft draft) {
        var wordings = known.apply(draft.profile());
        return wordings.isEmpty() ? message : message + ", such as “" + wordings.get(0) + "”";
    }

    /** Where the line would stand: before the letter, or behind its last words. */
    private Span place(Draft draft, Letter letter) {
        return atEnd ? Span.at(end(draft, letter)) : draft.before(letter);
    }

    private static int end(Draft draft, Letter letter) {
        var last =
                letter.blocks().isEmpty()
                        ? letter
                        : letter.blocks().get(letter.blocks().size() - 1);
        var closing =
                letter.signOff().isEmpty()
                        ? last
                        : letter.signOff().get(letter.signOff().size() - 1);
        return draft.trim(draft.span(closing)).end();
    }
}
