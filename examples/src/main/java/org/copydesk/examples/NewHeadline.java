package org.copydesk.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.copydesk.model.Line;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.render.SourceEditor;

/** Gives the first story of an issue another headline and leaves every other byte as it is. */
final class NewHeadline {

    private NewHeadline() {}

    /** Takes the file of the issue and the headline. */
    public static void main(String[] args) throws IOException {
        var parsed = NewsletterParser.create().parse(Path.of(args[0]));
        var headline = parsed.issue().stories().get(0).headline().orElseThrow();
        var changed = parsed.issue().replace(headline, Line.of(args[1]));
        System.out.print(SourceEditor.apply(parsed, changed));
    }
}
