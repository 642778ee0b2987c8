package org.copydesk.validate.sending;

import java.util.List;
import org.copydesk.validate.rule.Rule;

/** The rules on what mail programs make of an issue. */
public final class SendingRules {

    private SendingRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                new TitleLength(),
                new HtmlSize(),
                new Preheader(),
                new WordCount(),
                new ReadingTime());
    }
}
