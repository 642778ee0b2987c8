/** Checks issues: rules, what they find, how it is reported and put right. */
module org.copydesk.validate {
    requires transitive org.copydesk.model;
    requires static transitive org.jspecify;
    requires java.net.http;
    requires org.snakeyaml.engine;
    requires tools.jackson.databind;

    exports org.copydesk.validate;
    exports org.copydesk.validate.config;
    exports org.copydesk.validate.fix;
    exports org.copydesk.validate.online;
    exports org.copydesk.validate.report;
    exports org.copydesk.validate.rule;

    uses org.copydesk.validate.rule.Rule;
}
