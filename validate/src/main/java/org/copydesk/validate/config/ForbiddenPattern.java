package org.copydesk.validate.config;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.model.source.Fix;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Prose;
import org.copydesk.validate.rule.ProseRule;
import org.copydesk.validate.rule.RuleDoc;

/** Finds what a configuration forbids. */
record ForbiddenPattern(
        RuleDoc doc,
        Pattern pattern,
        List<PatternPlace> places,
        String message,
        Optional<String> replacement)
        implements ProseRule {

    @Override
    public void check(Prose prose, Options options, Findings findings) {
        if (places.stream().noneMatch(place -> place.holds(prose))) {
            return;
        }
        var found = pattern.matcher(prose.text());
        while (found.find()) {
            var span = prose.span(found.start(), found.end());
            findings.add(
                    span,
                    message,
                    replacement
                            .map(words -> List.of(Fix.unsafe("write “" + words + "”", span, words)))
                            .orElse(List.of()));
        }
    }
}
