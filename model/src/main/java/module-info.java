/**
 * What a newsletter issue is: an immutable domain model, source positions and diagnostics.
 *
 * <p>Nothing here reads or writes a notation; those who do depend on this module.
 */
module org.copydesk.model {
    requires static transitive org.jspecify;

    exports org.copydesk.model;
    exports org.copydesk.model.profile;
    exports org.copydesk.model.source;
}
