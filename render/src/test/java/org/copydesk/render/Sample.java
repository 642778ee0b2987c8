package org.copydesk.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.copydesk.model.Issue;
import org.copydesk.render.json.JsonReader;

/** An issue with something of everything, as an editor would write it, and what is made of it. */
final class Sample {

    private Sample() {}

    static Issue issue() {
        return new JsonReader().read(text("issue.json"));
    }

    /** The text of a file of the sample. */
    static String text(String name) {
        try (var in = Sample.class.getResourceAsStream("sample/" + name)) {
            if (in == null) {
                throw new AssertionError("there is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
