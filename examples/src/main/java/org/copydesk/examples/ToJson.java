package org.copydesk.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.render.json.JsonReader;
import org.copydesk.render.json.JsonRenderer;

/** Writes an issue as JSON and reads it again. */
final class ToJson {

    private ToJson() {}

    /** Takes the file of the issue. */
    public static void main(String[] args) throws IOException {
        var issue = NewsletterParser.create().parse(Path.of(args[0])).issue();
        var json = new JsonRenderer().render(issue);
        System.out.println(new JsonReader().read(json).equals(issue));
    }
}
