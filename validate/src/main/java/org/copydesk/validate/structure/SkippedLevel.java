package org.copydesk.validate.structure;

import org.copydesk.model.Heading;
import org.copydesk.model.Item;
import org.copydesk.model.Node;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds headings that leave out a level. */
final class SkippedLevel implements Rule {

    private static final RuleDoc DOC =
            RuleDoc.warning(
                            "heading/skipped-level",
                            "A heading inside an item is two or more levels below the one before it."
                                    + " Screen readers announce levels: use the next one.")
                    .example("#### Method\n\n###### Data", "#### Method\n\n##### Data");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        int above = 0;
        for (var node : draft.nodes(Node.class)) {
            if (node instanceof Item) {
                above = 0;
            } else if (node instanceof Heading heading) {
                if (above > 0 && heading.level() > above + 1) {
                    findings.add(
                            draft.wordsOf(heading),
                            "this heading goes from level "
                                    + above
                                    + " to "
                                    + heading.level()
                                    + "; use level "
                                    + (above + 1));
                }
                above = heading.level();
            }
        }
    }
}
