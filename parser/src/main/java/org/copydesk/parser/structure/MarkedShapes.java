package org.copydesk.parser.structure;

import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/** Tells what a block looks like in a notation with markup, which says more than words alone. */
final class MarkedShapes {

    private final ShapeReader shapes;
    private final Cues cues;

    MarkedShapes(ShapeReader shapes, Cues cues) {
        this.shapes = shapes;
        this.cues = cues;
    }

    /**
     * What a block looks like where headings are marked, or set in bold, and links tell footers.
     */
    Shape lineShapeOf(SourceBlock block) {
        var shape = shapes.shapeOf(block);
        if (block.form() != Form.PARAGRAPH) {
            return shape;
        } else if (shape != Shape.FURNITURE
                && block.text().length() <= ShapeReader.LONGEST_NOTE
                && cues.leadOut(block.content())) {
            return Shape.FOOTER;
        } else if (isLabelled(block, shape)) {
            return Shape.LABEL;
        }
        return Bold.isHeading(block, shape) ? Shape.HEADING : shape;
    }

    /** “When: 3 pm” could be a headline or a dek, if its label were not set in bold. */
    private static boolean isLabelled(SourceBlock block, Shape shape) {
        return switch (shape) {
            case RUN_IN, RUN_IN_PHRASE, TEXT, SENTENCE, FRAGMENT, PHRASE, TITLE -> {
                int label = Labels.BOLD.lengthIn(block);
                yield label > 0 && label == Labels.PLAIN.lengthIn(block);
            }
            default -> false;
        };
    }

    /** What a block looks like in a notation that marks labels, headings and pictures. */
    Shape outlineShapeOf(SourceBlock block) {
        return switch (block.form()) {
            case LIST -> Entries.isRowOf(block, Labels.BOLD) ? Shape.ENTRY_LIST : Shape.LIST;
            case PARAGRAPH -> markedParagraph(block);
            default -> shapes.shapeOf(block);
        };
    }

    private Shape markedParagraph(SourceBlock block) {
        if (LineShapes.isPostscript(block.text())) {
            return Shape.POSTSCRIPT;
        } else if (Promoted.is(block, cues)) {
            return Shape.PROMOTED;
        } else if (Labels.BOLD.lengthIn(block) > 0) {
            return Shape.LABEL;
        }
        var shape = shapes.shapeOf(block);
        return switch (shape) {
            case FOOTER, PROMOTION, BYLINE, GREETING, FAREWELL, SIGNATURE, CALL_OUT, WORD -> shape;
            default -> Asides.isAside(block) ? Shape.ASIDE : unmarked(shape);
        };
    }

    /** What a paragraph looks like by its words alone. */
    Shape wordsShapeOf(SourceBlock block) {
        return unmarked(shapes.shapeOf(block));
    }

    /** What words look like that would be marked if they were a label or a title. */
    private static Shape unmarked(Shape shape) {
        return switch (shape) {
            case LABEL, RUN_IN -> Shape.TEXT;
            case RUN_IN_PHRASE, SECTION -> Shape.PHRASE;
            default -> shape;
        };
    }
}
