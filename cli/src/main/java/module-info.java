/** The {@code copydesk} command. */
module org.copydesk.cli {
    requires static transitive org.jspecify;
    requires info.picocli;
    requires org.copydesk.parser;
    requires org.copydesk.render;
    requires org.copydesk.validate;

    exports org.copydesk.cli;

    opens org.copydesk.cli to
            info.picocli;
}
