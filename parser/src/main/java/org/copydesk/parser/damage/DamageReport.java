package org.copydesk.parser.damage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.copydesk.model.Inline;
import org.copydesk.model.Link;
import org.copydesk.model.Node;
import org.copydesk.model.Paragraph;
import org.copydesk.model.SourceMap;
import org.copydesk.model.Text;
import org.copydesk.model.profile.Wording;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Fix;
import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;
import org.copydesk.parser.inline.InlinePlaces;
import org.copydesk.parser.inline.InlineSplitter;
import org.copydesk.parser.surface.InlineText;
import org.copydesk.parser.surface.SourceBlock;

/** Collects what is to be said about damage in one source. */
public final class DamageReport {

    private final List<Diagnostic> found;
    private final SourceText source;

    /** French writes a blank before a colon. */
    private final boolean french;

    private final SourceMap.Builder spans;
    private final InlineSplitter places;

    /**
     * A report on the characters of a source; its blocks are still to be looked at.
     *
     * @param language BCP 47 tag of the language of the source; empty if unknown
     */
    public DamageReport(SourceText source, String language, SourceMap.Builder spans) {
        this.source = source;
        french = language.startsWith("fr");
        this.spans = spans;
        found = new ArrayList<>(CharacterDamage.findIn(source.text()));
        places = new InlineSplitter(source.text(), spans);
    }

    /** All that was found, in the order of places. */
    public List<Diagnostic> diagnostics() {
        found.sort(
                Comparator.comparingInt((Diagnostic d) -> d.span().start())
                        .thenComparingInt(d -> d.span().end()));
        return found;
    }

    /** Looks for lost words in a block of running text. */
    public void words(SourceBlock block) {
        words(block, LostWords::findIn);
    }

    /** Looks for words that are lost before commas, which is sure in texts about code, too. */
    public void wordsAtCommas(SourceBlock block) {
        words(block, LostWords::atCommas);
    }

    private void words(SourceBlock block, Function<String, List<LostWords.Gap>> search) {
        if (block.node().isPresent()) {
            for (var paragraph : block.node().get().all(Paragraph.class)) {
                var content = paragraph.content();
                words(content, search.apply(InlineText.of(content)));
            }
        } else {
            words(block.content(), search.apply(block.text()));
        }
    }

    private void words(List<Inline> content, List<LostWords.Gap> gaps) {
        if (gaps.isEmpty()) {
            return;
        }
        var inside = new InlinePlaces(source.text(), spans, content);
        for (var gap : gaps) {
            int start = gap.start() == 0 ? places.startOf(content) : inside.behind(gap.start());
            var span = new Span(start, Math.max(start, inside.behind(gap.end())));
            // A word with marks around it, such as those of code, is meant to stand alone.
            if (span.length() == gap.end() - gap.start()) {
                found.add(Diagnostic.warning("text/lost-word", gap.message(), span));
            }
        }
    }

    /** Looks at the label of a block, the given number of characters long up to its colon. */
    public void label(SourceBlock block, int length) {
        if (!french && Wording.isBlank(block.text().charAt(length - 1))) {
            blankBeforeColon(block, length);
        }
        if (block.text().startsWith("\n", length + 1)) {
            aloneOnLine(block, length);
        }
        if (block.content().size() > 1 || !(block.content().get(0) instanceof Text)) {
            links(block.content(), length);
        }
    }

    /** A label is words: where it leads is told, at least. */
    private void links(List<? extends Node> content, int length) {
        int at = 0;
        for (var node : content) {
            int end = at + InlineText.length((Inline) node);
            if (node instanceof Link link && end <= length + 1) {
                var message = "a label can’t be a link; this one led to " + link.target();
                found.add(Diagnostic.note("label/link", message, places.spanOf(link)));
            } else if (at < length) {
                links(node.children(), length - at);
            }
            at = end;
        }
    }

    private void blankBeforeColon(SourceBlock block, int length) {
        var label = labelOf(block, length);
        var blank = span(block.content(), label.length(), length);
        var message = "there is a blank before the colon of the label “" + label + "”";
        found.add(
                Diagnostic.warning("label/blank-before-colon", message, blank)
                        .with(Fix.safe("remove the blank", blank, "")));
    }

    private void aloneOnLine(SourceBlock block, int length) {
        var lineBreak = span(block.content(), length + 1, length + 2);
        var message =
                "the label “"
                        + labelOf(block, length)
                        + "” stands alone on its line; its text should follow it there";
        found.add(
                Diagnostic.warning("label/alone", message, span(block.content(), 0, length + 1))
                        .with(Fix.safe("bring the text up", lineBreak, " ")));
    }

    private static String labelOf(SourceBlock block, int length) {
        int end = length;
        while (end > 0 && Wording.isBlank(block.text().charAt(end - 1))) {
            end--;
        }
        return block.text().substring(0, end);
    }

    /** Reports a label with no text at all before the next passage. */
    public void emptyLabel(SourceBlock block) {
        var message =
                "the label “"
                        + block.text().strip().replaceAll("[:\\s]+$", "")
                        + "” stands alone on its line and no text follows; write it or delete the label";
        found.add(Diagnostic.warning("label/alone", message, new Span(block.start(), block.end())));
    }

    /** Reports a story whose headline is lost. */
    public void lostHeadline(SourceBlock first) {
        var message = "a story begins here without a headline; write one on a line above";
        found.add(Diagnostic.warning("story/missing-headline", message, Span.at(first.start())));
    }

    /**
     * Looks for the caption of the next picture at the end of a promotion, from where its call to
     * action begins.
     */
    public void gluedCaption(SourceBlock block, int call) {
        int glue = GluedCaption.startIn(block.text(), call);
        if (glue >= 0) {
            var caption = span(block.content(), glue, block.text().length());
            var words = block.text().substring(glue).strip();
            var message =
                    "“"
                            + words
                            + "” is probably the caption of the next picture, glued to the promotion; give it a line of its own";
            found.add(
                    Diagnostic.warning("promotion/glued-caption", message, caption)
                            .with(
                                    Fix.unsafe(
                                            "give the caption a line of its own",
                                            Span.at(caption.start()),
                                            "\n\n")));
        }
    }

    /** Reports furniture of the page among the text. */
    public void furniture(SourceBlock block) {
        var message =
                "“"
                        + block.text().strip()
                        + "” looks like a button of the page rather than a part of the issue; delete it";
        found.add(
                Diagnostic.note(
                        "structure/furniture", message, new Span(block.start(), block.end())));
    }

    private Span span(List<Inline> content, int start, int end) {
        int from = start == 0 ? places.startOf(content) : places.offsetOf(content, start);
        return new Span(from, Math.max(from, places.offsetOf(content, end)));
    }
}
