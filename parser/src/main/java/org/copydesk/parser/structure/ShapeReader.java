package org.copydesk.parser.structure;

import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/** Tells what a block looks like. */
final class ShapeReader {

    private static final int LONGEST_TITLE = 16;
    private static final int LONGEST_PHRASE = 34;
    private static final int LONGEST_SENTENCE = 45;
    private static final int LONGEST_CALL_OUT = 10;
    private static final int LONGEST_BYLINE = 8;

    private final Cues cues;

    ShapeReader(Cues cues) {
        this.cues = cues;
    }

    Shape shapeOf(SourceBlock block) {
        return switch (block.form()) {
            case LIST -> Shape.LIST;
            case FIGURE -> Shape.FIGURE;
            case RULE -> Shape.RULE;
            case OTHER -> Shape.OTHER;
            case HEADING -> cues.shapeOf(block.text()).orElse(Shape.HEADING);
            case PARAGRAPH -> cues.shapeOf(block.text()).orElseGet(() -> shapeOf(block.text()));
        };
    }

    private Shape shapeOf(String text) {
        if (isPostscript(text)) {
            return Shape.POSTSCRIPT;
        }
        int label = RunInLabel.lengthIn(text);
        if (label >= 0 && cues.isLabel(text.substring(0, label))) {
            return Shape.LABEL;
        }
        var typography = Typography.of(text);
        if (label >= 0 && isRunIn(typography, label, text)) {
            return Shape.RUN_IN;
        }
        return isDisplay(typography) ? displayShape(text, typography) : textShape(text, typography);
    }

    private static boolean isPostscript(String text) {
        int at = 0;
        while (at < text.length() && (Wording.isBlank(text.charAt(at)) || Wording.isInvisible(text.charAt(at)))) {
            at++;
        }
        return text.startsWith("P.S", at) || text.startsWith("P.P.S", at) || text.startsWith("PS:", at);
    }

    private static boolean isRunIn(Typography typography, int label, String text) {
        boolean alone = label >= text.length() - 2;
        return alone || typography.endsSentence() || typography.words() > LONGEST_TITLE || !typography.isTitleCase();
    }

    private static boolean isDisplay(Typography t) {
        return t.last() != ':' && t.words() <= LONGEST_PHRASE && (!t.endsSentence() || t.last() != '.' && t.words() <= LONGEST_CALL_OUT);
    }

    private Shape displayShape(String text, Typography t) {
        if (t.isAllCapitals() && t.words() > 1) {
            return Shape.CAPITALS;
        } else if (t.words() <= 1) {
            return t.endsSentence() || t.last() == ',' ? Shape.CALL_OUT : Shape.WORD;
        } else if (text.startsWith("By ") && t.words() <= LONGEST_BYLINE && t.isTitleCase()) {
            return Shape.BYLINE;
        } else if (t.last() == ',' || t.last() == '!' && !t.isTitleCase()) {
            return t.words() <= LONGEST_CALL_OUT ? Shape.CALL_OUT : Shape.PHRASE;
        } else if (Pictures.opensCaption(text)) {
            return Shape.CAPTION;
        } else if (t.isTitleCase() && t.words() <= LONGEST_TITLE) {
            return t.endsSentence() ? Shape.MARKED_TITLE : Shape.TITLE;
        }
        return isCall(text, t) ? Shape.CALL_TO_ACTION : t.endsSentence() ? Shape.SENTENCE : Shape.PHRASE;
    }

    private Shape textShape(String text, Typography t) {
        if (isCall(text, t)) {
            return Shape.CALL_TO_ACTION;
        } else if (t.words() > LONGEST_SENTENCE || t.sentences() > 1) {
            return Shape.TEXT;
        }
        return t.sentences() == 0 && Pictures.opensCaption(text) ? Shape.CAPTION : Shape.SENTENCE;
    }

    private boolean isCall(String text, Typography t) {
        return t.lastSentence() > 0 && cues.isCallToAction(text.substring(t.lastSentence()));
    }
}
