package org.copydesk.examples.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.copydesk.model.source.Limits;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.parser.profile.Profiles;
import org.copydesk.render.HtmlRenderer;
import org.copydesk.render.MarkdownRenderer;
import org.copydesk.render.Renderer;
import org.copydesk.render.TextRenderer;
import org.copydesk.render.json.JsonReader;
import org.copydesk.render.json.JsonRenderer;
import org.copydesk.validate.Configuration;
import org.copydesk.validate.Validator;
import org.copydesk.validate.rule.RuleSet;

/** All that is done with a source: it is read, written in every form, read from JSON, checked. */
final class Desk {

    static final List<Notation> NOTATIONS =
            List.of(Notation.TEXT, Notation.MARKDOWN, Notation.HTML);

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final List<Renderer> RENDERERS =
            List.of(new TextRenderer(), new MarkdownRenderer(), new HtmlRenderer());

    private final NewsletterParser parser;
    private final Validator validator =
            Validator.of(Configuration.builder(Profiles.THE_BATCH).set(RuleSet.ALL).build());

    Desk(Notation notation, Limits limits) {
        parser = NewsletterParser.builder().notation(notation).limits(limits).build();
    }

    void work(String text) {
        var parsed = parser.parse(SourceText.of("hostile", text));
        for (var renderer : RENDERERS) {
            renderer.render(parsed.issue());
        }
        var json = JsonRenderer.builder().compact(true).build().render(parsed.issue());
        assertThat(new JsonReader().read(json).equals(parsed.issue())).isTrue();
        assertThat(validator.validate(parsed)).isNotNull();
    }

    /** How many bytes are asked for on the way: the same on every machine. */
    long bytes(String text) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        work(text);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    /** How long the processor worked, in nanoseconds. */
    long time(String text) {
        long before = THREADS.getCurrentThreadCpuTime();
        work(text);
        return THREADS.getCurrentThreadCpuTime() - before;
    }

    /** Works in the heap that the virtual machine was given: notation, shape and length. */
    public static void main(String[] arguments) {
        var text = Shape.valueOf(arguments[1]).of(Integer.parseInt(arguments[2]));
        new Desk(new Notation(arguments[0]), Limits.DEFAULT).work(text);
    }
}
