package org.copydesk.cli;

import org.copydesk.validate.Rules;
import org.copydesk.validate.report.RuleGuide;

/** Tells what a rule is about, or which rules there are. */
final class Explanation {

    private final Console console;

    Explanation(Console console) {
        this.console = console;
    }

    int of(String id) {
        var rules = Rules.installed();
        if (id.isEmpty()) {
            rules.all().forEach(rule -> console.out().print(rule.doc().id() + "\n"));
            return ExitCode.DONE;
        }
        var rule = rules.find(id);
        if (rule.isEmpty()) {
            throw new WrongUsage(
                    "there is no rule '" + id + "'; did you mean " + rules.nearest(id) + "?");
        }
        console.out().print(RuleGuide.explain(rule.get().doc()));
        return ExitCode.DONE;
    }
}
