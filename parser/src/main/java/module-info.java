/** Reads newsletter issues into the model. */
module org.copydesk.parser {
    requires static transitive org.jspecify;
    requires transitive org.copydesk.model;
    requires org.antlr.antlr4.runtime;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.strikethrough;
    requires org.commonmark.ext.gfm.tables;
    requires org.nibor.autolink;
    requires org.jsoup;
    requires org.snakeyaml.engine;

    exports org.copydesk.parser;
    exports org.copydesk.parser.profile;
    exports org.copydesk.parser.surface;

    uses org.copydesk.parser.surface.Surface;
}
