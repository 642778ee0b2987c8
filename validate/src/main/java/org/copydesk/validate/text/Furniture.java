package org.copydesk.validate.text;

import java.util.List;
import org.copydesk.model.profile.Wording;
import org.copydesk.model.source.Fix;
import org.copydesk.validate.rule.Container;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Place;
import org.copydesk.validate.rule.Prose;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds furniture of the page in the letter; elsewhere the parser does. */
final class Furniture implements Rule {

    private static final int LONGEST = 60;

    private static final RuleDoc DOC =
            RuleDoc.note(
                            "structure/furniture",
                            "A line is furniture of the page, such as a share button, that was copied"
                                    + " along. Delete it.")
                    .example(
                            "What’s new: It folds towels.\n\nShare\n\nIt irons, too.",
                            "What’s new: It folds towels.\n\nIt irons, too.");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        var known = draft.profile().furniture();
        for (var prose : draft.prose()) {
            boolean inLetter = prose.container() == Container.LETTER;
            if (inLetter && prose.place() == Place.PARAGRAPH && isFurniture(prose, known)) {
                findings.add(
                        prose.span(),
                        "“"
                                + prose.text().strip()
                                + "” looks like a button of the page rather than a part of the issue; delete it",
                        Fix.unsafe("delete it", prose.span(), ""));
            }
        }
    }

    private static boolean isFurniture(Prose prose, List<String> known) {
        return prose.text().length() <= LONGEST && Wording.isAny(known, prose.text());
    }
}
