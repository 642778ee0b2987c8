package org.copydesk.render.json;

import java.util.HashSet;
import java.util.Optional;
import org.copydesk.model.Brief;
import org.copydesk.model.Entry;
import org.copydesk.model.Footer;
import org.copydesk.model.Issue;
import org.copydesk.model.Label;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.Metadata;
import org.copydesk.model.Passage;
import org.copydesk.model.Promotion;
import org.copydesk.model.Roundup;
import org.copydesk.model.Section;
import org.copydesk.model.Story;
import tools.jackson.core.JsonGenerator;

/** Writes nodes as JSON objects, property by property, without building anything in between. */
final class NodeWriter extends ContentWriter {

    /** The version of the format. */
    static final int VERSION = 1;

    NodeWriter(JsonGenerator out) {
        this(out, Optional.empty());
    }

    NodeWriter(JsonGenerator out, Optional<Positions> positions) {
        super(out, positions);
    }

    @Override
    public ObjectWriter visit(Issue issue) {
        out.writeStartObject();
        out.writeNumberProperty("copydesk", VERSION);
        type("issue", issue);
        if (!issue.metadata().equals(Metadata.EMPTY)) {
            out.writeName("metadata");
            issue.metadata().accept(this);
        }
        return nodes("front", issue.front())
                .node("letter", issue.letter())
                .nodes("sections", issue.sections())
                .node("footer", issue.footer())
                .end();
    }

    @Override
    public ObjectWriter visit(Metadata metadata) {
        start("metadata", metadata)
                .text("publication", metadata.publication())
                .text("title", metadata.title())
                .text("number", metadata.number());
        metadata.date().ifPresent(date -> out.writeStringProperty("date", date.toString()));
        texts("authors", metadata.authors())
                .text("language", metadata.language())
                .text("url", metadata.url());
        extra(metadata);
        return end();
    }

    private void extra(Metadata metadata) {
        if (!metadata.extra().isEmpty()) {
            out.writeObjectPropertyStart("extra");
            var names = new HashSet<String>();
            for (var entry : metadata.extra().entrySet()) {
                var name = Surrogates.replaceUnpaired(entry.getKey());
                while (!names.add(name)) {
                    name += Surrogates.REPLACEMENT;
                }
                out.writeName(name);
                array(entry.getValue());
            }
            out.writeEndObject();
        }
    }

    @Override
    public ObjectWriter visit(Letter letter) {
        return start("letter", letter)
                .node("salutation", letter.salutation())
                .nodes("blocks", letter.blocks())
                .nodes("signOff", letter.signOff())
                .nodes("signature", letter.signature())
                .nodes("postscripts", letter.postscripts())
                .end();
    }

    @Override
    public ObjectWriter visit(Section section) {
        return start("section", section)
                .node("title", section.title())
                .nodes("blocks", section.blocks())
                .nodes("items", section.items())
                .end();
    }

    @Override
    public ObjectWriter visit(Footer footer) {
        return start("footer", footer).nodes("blocks", footer.blocks()).end();
    }

    @Override
    public ObjectWriter visit(Story story) {
        return start("story", story)
                .node("figure", story.figure())
                .node("headline", story.headline())
                .node("byline", story.byline())
                .node("dek", story.dek())
                .nodes("passages", story.passages())
                .end();
    }

    @Override
    public ObjectWriter visit(Roundup roundup) {
        return start("roundup", roundup)
                .node("figure", roundup.figure())
                .node("headline", roundup.headline())
                .node("dek", roundup.dek())
                .nodes("entries", roundup.entries())
                .nodes("closing", roundup.closing())
                .end();
    }

    @Override
    public ObjectWriter visit(Brief brief) {
        return start("brief", brief)
                .line("headline", brief.headline())
                .nodes("blocks", brief.blocks())
                .end();
    }

    @Override
    public ObjectWriter visit(Promotion promotion) {
        return start("promotion", promotion)
                .node("heading", promotion.heading())
                .text("sponsor", promotion.sponsor())
                .node("figure", promotion.figure())
                .nodes("blocks", promotion.blocks())
                .text("callToAction", promotion.callToAction())
                .end();
    }

    @Override
    public ObjectWriter visit(Passage passage) {
        return start("passage", passage)
                .node("label", passage.label())
                .nodes("blocks", passage.blocks())
                .end();
    }

    @Override
    public ObjectWriter visit(Label label) {
        start("label", label).text("text", label.text());
        out.writeStringProperty("kind", label.kind().name());
        return end();
    }

    @Override
    public ObjectWriter visit(Entry entry) {
        return start("entry", entry)
                .line("title", entry.title())
                .nodes("blocks", entry.blocks())
                .end();
    }

    @Override
    public ObjectWriter visit(Line line) {
        return start("line", line).nodes("content", line.content()).end();
    }
}
