package org.copydesk.validate.links;

import org.copydesk.model.Image;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds links that show nothing to click on. */
final class EmptyLink implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "link/no-text",
                            "A link shows neither words nor a picture, so nobody can click on it."
                                    + " Give it words, or delete it.")
                    .example("[](https://folding.ai)", "[Folding.ai](https://folding.ai)");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        for (var link : draft.links()) {
            if (link.plainText().isBlank() && link.all(Image.class).isEmpty()) {
                findings.add(
                        draft.span(link), "this link shows nothing; give it words or delete it");
            }
        }
    }
}
