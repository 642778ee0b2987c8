package org.copydesk.validate.sending;

import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.Span;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.FrontMatter;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds issues without a preheader, or with one that mail programs cut. */
final class Preheader implements Rule {

    private static final List<String> KEYS =
            List.of("preheader", "preview", "preview-text", "description", "summary");

    private static final RuleDoc DOC =
            RuleDoc.note(
                            "sending/preheader",
                            "The front matter gives no `preheader` (or `preview`, `description`), the"
                                    + " head of an HTML page no description and its body no hidden"
                                    + " preview above all other words, or one shorter than `min` or"
                                    + " longer than `max` characters. Mail"
                                    + " programs show it beside the subject; without one they show the"
                                    + " first words of the mail. Plain text is not asked.")
                    .option("min", 30, "the fewest characters")
                    .option("max", 140, "the most characters")
                    .example(
                            "title: Robots Learn to Fold",
                            "title: Robots Learn to Fold\npreheader: A new arm handles towels, and what else is new in AI");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        if (draft.notation().equals(Notation.TEXT)) {
            return;
        }
        var extra = draft.issue().metadata().extra();
        var text =
                KEYS.stream()
                        .filter(extra::containsKey)
                        .map(key -> String.join(" ", extra.get(key)))
                        .findFirst()
                        .orElse("");
        if (text.isBlank()) {
            findings.add(Span.at(0), "this issue has no preheader; " + advice(draft));
        } else {
            checkLength(draft, text, options, findings);
        }
    }

    private static String advice(Draft draft) {
        return draft.notation().equals(Notation.HTML)
                ? "write <meta name=\"description\" content=\"…\"> in the head"
                : "write one in the front matter";
    }

    private static Span place(Draft draft, String text) {
        return draft.notation().equals(Notation.HTML) ? inPage(draft, text) : inFrontMatter(draft);
    }

    /**
     * Where an attribute or an element begins so; words with character references are not found.
     */
    private static Span inPage(Draft draft, String text) {
        var found =
                Pattern.compile("[\"'>]\\s*(" + Pattern.quote(text) + ")")
                        .matcher(draft.source().text());
        return found.find() ? new Span(found.start(1), found.end(1)) : Span.at(0);
    }

    private static Span inFrontMatter(Draft draft) {
        var lines = FrontMatter.of(draft);
        return KEYS.stream()
                .flatMap(key -> lines.value(key).stream())
                .findFirst()
                .orElse(Span.at(0));
    }

    private static void checkLength(Draft draft, String text, Options options, Findings findings) {
        int length = text.codePointCount(0, text.length());
        if (length < options.number("min") || length > options.number("max")) {
            findings.add(
                    place(draft, text),
                    "the preheader has "
                            + length
                            + " characters; "
                            + options.number("min")
                            + " to "
                            + options.number("max")
                            + " are shown well");
        }
    }
}
