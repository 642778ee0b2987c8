package org.copydesk.validate;

import java.util.Optional;
import org.copydesk.model.source.Severity;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;

/** A rule that is asked, with what is set for it. */
record ActiveRule(Rule rule, Optional<Severity> severity, Options options) {

    String id() {
        return rule.doc().id();
    }

    Severity gravity() {
        return severity.orElse(rule.doc().severity());
    }
}
