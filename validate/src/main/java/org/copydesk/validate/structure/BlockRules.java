package org.copydesk.validate.structure;

import java.util.List;
import org.copydesk.validate.rule.Documented;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Rules on lists and headings, and on the roles that blocks have. */
final class BlockRules {

    private BlockRules() {}

    static List<Rule> all() {
        return List.of(
                new OneItemList(),
                new SkippedLevel(),
                new EmptyHeading(),
                new Documented(
                        RuleDoc.warning(
                                        "structure/roles",
                                        "Comments tell the roles of the blocks below them, but this"
                                                + " block can’t have its role: the name is unknown,"
                                                + " the block is of another kind, or it stands in the"
                                                + " wrong place. So none of the comments is followed."
                                                + " Mend the one above it, or delete them all.")
                                .example(
                                        "<!-- copydesk: headlin -->\n### Robots Iron\n\nThey iron shirts.",
                                        "<!-- copydesk: headline -->\n### Robots Iron\n\nThey iron shirts.")));
    }
}
