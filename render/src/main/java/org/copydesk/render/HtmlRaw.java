package org.copydesk.render;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.model.Node;
import org.copydesk.model.RawBlock;
import org.copydesk.model.RawInline;

/** Raw HTML, as far as it may be more than text. */
final class HtmlRaw {

    private final RawHtml raw;
    private final LossLog log;

    HtmlRaw(RawHtml raw, LossLog log) {
        this.raw = raw;
        this.log = log;
    }

    /** Whether raw markup of a format is anything but text. */
    boolean isMarkup(String format) {
        return raw == RawHtml.SANITIZED && format.equalsIgnoreCase("html");
    }

    /** What may stand in a page of a block. */
    String block(RawBlock block) {
        return HtmlSanitizer.blocks(block.markup(), () -> lose(block));
    }

    /**
     * What may stand in a page of the raw pieces of a line, by the places where they stand.
     *
     * @param inLink whether the line is the words of a link, in which there is no other
     */
    Map<Integer, String> pieces(List<? extends Node> line, boolean inLink) {
        if (raw == RawHtml.TEXT) {
            return Map.of();
        }
        var pieces = new TreeMap<Integer, String>();
        var tags = new HtmlRawTags(inLink);
        for (int i = 0; i < line.size(); i++) {
            if (line.get(i) instanceof RawInline piece && isMarkup(piece.format())) {
                pieces.put(i, "");
                if (!tags.add(i, piece.markup())) {
                    pieces.put(i, alone(piece, inLink));
                }
            }
        }
        pieces.putAll(tags.pairs());
        pieces.forEach((i, piece) -> loseIfEmpty(line.get(i), piece));
        return pieces;
    }

    private String alone(RawInline piece, boolean inLink) {
        var markup = HtmlSanitizer.line(piece.markup(), () -> lose(piece));
        return inLink && markup.contains("<a ") ? "" : markup;
    }

    private void loseIfEmpty(Node piece, String markup) {
        if (markup.isEmpty()) {
            lose(piece);
        }
    }

    private void lose(Node node) {
        log.add(node, "raw markup that could do harm");
    }
}
