package org.copydesk.parser.structure;

import java.util.Optional;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/** Tells what a block looks like. */
final class ShapeReader {

    /** Characters of a note to readers in a footer. */
    static final int LONGEST_NOTE = 400;

    private static final String SIGNATURE_MARK = "--";

    private final Cues cues;
    private final LineShapes lines;

    ShapeReader(Cues cues) {
        this.cues = cues;
        lines = new LineShapes(cues);
    }

    Shape shapeOf(SourceBlock block) {
        return switch (block.form()) {
            case LIST -> Shape.LIST;
            case FIGURE -> Shape.FIGURE;
            case RULE -> isSignature(block) ? Shape.FOOTER : Shape.RULE;
            case SEPARATOR, END -> Shape.RULE;
            case OTHER -> Promoted.is(block, cues) ? Shape.PROMOTED : Shape.OTHER;
            case HEADING -> headingShapeOf(Tags.withoutNumber(block.text()));
            case PARAGRAPH -> shapeOf(block.text());
        };
    }

    private Shape headingShapeOf(String words) {
        return known(words)
                .filter(shape -> shape != Shape.TITLE)
                .orElseGet(() -> cues.disclose(words) ? Shape.PROMOTION : Shape.HEADING);
    }

    /** Two strokes part the signature from a mail (RFC 3676, 4.3). */
    private static boolean isSignature(SourceBlock rule) {
        return rule.end() - rule.start() == SIGNATURE_MARK.length();
    }

    /** Whether a profile knows a block as a part of the page, which its looks alone never tell. */
    boolean isFurniture(SourceBlock block) {
        boolean line = block.form() == Form.PARAGRAPH || block.form() == Form.HEADING;
        return line && cues.shapeOf(block.text()).filter(s -> s == Shape.FURNITURE).isPresent();
    }

    /** What a paragraph of some words looks like. */
    Shape shapeOf(String text) {
        var line = Tags.withoutNumber(text);
        var known = known(line);
        if (known.isPresent()) {
            return known.get();
        }
        if (hasFooterLine(text)) {
            return Shape.FOOTER;
        } else if (Addresses.isOfPicture(text)) {
            return Shape.CAPTION;
        }
        var shape = lines.shapeOf(line);
        boolean few = shape.isDisplay() || shape == Shape.FRAGMENT;
        return few && isStack(text, shape) ? Shape.TEXT : shape;
    }

    /**
     * Whether lines stand right under each other, as in a timetable; no headline has so many. What
     * a label opens may.
     */
    private static boolean isStack(String text, Shape shape) {
        int second = text.indexOf('\n') + 1;
        int third = second > 0 ? text.indexOf('\n', second) + 1 : 0;
        return third > 0
                && (shape != Shape.RUN_IN_PHRASE
                        || RunInLabel.lengthIn(text.substring(second, third)) >= 0);
    }

    /** Of lines right under each other, one tells of a footer as well as all. */
    private boolean hasFooterLine(String text) {
        return text.length() <= LONGEST_NOTE
                && text.indexOf('\n') > 0
                && text.lines().anyMatch(this::isFooter);
    }

    private boolean isFooter(String line) {
        return cues.shapeOf(line).filter(shape -> shape == Shape.FOOTER).isPresent();
    }

    /** The shape of a line whose wording or whose tags say what it is. */
    private Optional<Shape> known(String line) {
        var known = cues.shapeOf(line);
        return known.isPresent() ? known : Tags.shapeOf(line);
    }
}
