package org.copydesk.validate.config;

import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds where something is missing that a configuration requires. */
record RequiredPattern(RuleDoc doc, Pattern pattern, List<PatternPlace> places, String message)
        implements Rule {

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        for (var place : places) {
            for (var unit : place.units(draft)) {
                if (!pattern.matcher(unit.plainText()).find()) {
                    findings.add(draft.firstLine(unit), message);
                }
            }
        }
    }
}
