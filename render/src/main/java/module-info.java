/** Writes issues as JSON, Markdown, HTML or plain text, and reads their JSON. */
module org.copydesk.render {
    requires transitive org.copydesk.model;
    requires static transitive org.jspecify;
    requires transitive tools.jackson.databind;
    requires static owasp.java.html.sanitizer;

    exports org.copydesk.render;
    exports org.copydesk.render.json;

    provides tools.jackson.databind.JacksonModule with
            org.copydesk.render.json.CopydeskModule;
}
