package org.copydesk.parser.structure;

import java.util.List;
import java.util.Optional;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/** Tells what a block looks like. */
final class ShapeReader {

    private static final int LONGEST_TITLE = 16;
    private static final int LONGEST_PHRASE = 34;
    private static final int LONGEST_SENTENCE = 45;
    private static final int LONGEST_CALL_OUT = 10;
    private static final int LONGEST_BYLINE = 8;
    private static final int LONGEST_CALL = 5;
    private static final int LONGEST_BARE_LABEL = 6;

    /** Characters of a note to readers in a footer. */
    private static final int LONGEST_NOTE = 400;

    private static final String SIGNATURE_MARK = "--";

    private static final List<String> ASKING =
            List.of("What ", "What’s ", "What's ", "How ", "Why ", "Who ", "Where ", "When ");
    private static final List<String> SHORT_CALL_ENDS = List.of(" here", " now", " more", " today");

    private final Cues cues;

    ShapeReader(Cues cues) {
        this.cues = cues;
    }

    Shape shapeOf(SourceBlock block) {
        return switch (block.form()) {
            case LIST -> Shape.LIST;
            case FIGURE -> Shape.FIGURE;
            case RULE -> isSignature(block) ? Shape.FOOTER : Shape.RULE;
            case SEPARATOR -> Shape.RULE;
            case OTHER -> Promoted.is(block, cues) ? Shape.PROMOTED : Shape.OTHER;
            case HEADING ->
                    known(Tags.withoutNumber(block.text()))
                            .filter(s -> s != Shape.TITLE)
                            .orElse(Shape.HEADING);
            case PARAGRAPH -> paragraph(block.text());
        };
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

    /**
     * What a block looks like where headings are marked, or set in bold, and links tell footers.
     */
    Shape markedLineShapeOf(SourceBlock block) {
        var shape = shapeOf(block);
        if (block.form() != Form.PARAGRAPH) {
            return shape;
        } else if (block.text().length() <= LONGEST_NOTE && cues.leadOut(block.content())) {
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
    Shape markedShapeOf(SourceBlock block) {
        return switch (block.form()) {
            case LIST -> Entries.isRowOf(block, Labels.BOLD) ? Shape.ENTRY_LIST : Shape.LIST;
            case PARAGRAPH -> markedParagraph(block);
            default -> shapeOf(block);
        };
    }

    private Shape markedParagraph(SourceBlock block) {
        if (isPostscript(block.text())) {
            return Shape.POSTSCRIPT;
        } else if (Promoted.is(block, cues)) {
            return Shape.PROMOTED;
        } else if (Labels.BOLD.lengthIn(block) > 0) {
            return Shape.LABEL;
        }
        var shape = shapeOf(block);
        return switch (shape) {
            case FOOTER, PROMOTION, GREETING, FAREWELL, SIGNATURE, CALL_OUT -> shape;
            case LABEL, RUN_IN -> Asides.isAside(block) ? Shape.ASIDE : Shape.TEXT;
            case RUN_IN_PHRASE, SECTION -> Asides.isAside(block) ? Shape.ASIDE : Shape.PHRASE;
            default -> Asides.isAside(block) ? Shape.ASIDE : shape;
        };
    }

    private Shape paragraph(String text) {
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
        var shape = shapeOf(line);
        return shape.isDisplay() && isStack(text, shape) ? Shape.TEXT : shape;
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

    private Shape shapeOf(String text) {
        if (isPostscript(text)) {
            return Shape.POSTSCRIPT;
        }
        int label = RunInLabel.lengthIn(text);
        if (label >= 0 && cues.isLabel(text, label)) {
            return Shape.LABEL;
        } else if (label >= 0 && Promoted.is(text, cues)) {
            return Shape.PROMOTED;
        }
        var typography = Typography.of(text);
        if (label >= 0 && isRunIn(typography, label, text) && !isCapitals(text, typography)) {
            return runInShape(text, typography, label);
        }
        return isDisplay(text, typography)
                ? displayShape(text, typography)
                : textShape(text, typography);
    }

    private static boolean isPostscript(String text) {
        int at = 0;
        while (at < text.length()
                && (Wording.isBlank(text.charAt(at)) || Wording.isInvisible(text.charAt(at)))) {
            at++;
        }
        return text.startsWith("P.S", at)
                || text.startsWith("P.P.S", at)
                || text.startsWith("PS:", at);
    }

    private static boolean isRunIn(Typography typography, int label, String text) {
        if (RunInLabel.isBare(text, label)) {
            return typography.words() <= LONGEST_BARE_LABEL;
        }
        boolean title =
                typography.isTitleCase()
                        && typography.words() <= LONGEST_TITLE
                        && !typography.endsSentence();
        return !title && (!RunInLabel.goesOnSmall(text, label) || asks(text));
    }

    /** Labels that ask or answer, “How it works”, are labels whatever follows. */
    private static boolean asks(String text) {
        return ASKING.stream().anyMatch(text::startsWith);
    }

    private Shape runInShape(String text, Typography t, int label) {
        if (Pictures.isDescribedIn(text)) {
            return Shape.CAPTION;
        } else if (isCall(text, t)) {
            return Shape.CALL_TO_ACTION;
        }
        boolean running =
                t.endsSentence()
                        || RunInLabel.isBare(text, label)
                        || t.words() > LONGEST_PHRASE
                        || Addresses.isIn(text);
        return running ? Shape.RUN_IN : Shape.RUN_IN_PHRASE;
    }

    private static boolean isCapitals(String text, Typography t) {
        return t.isAllCapitals() && t.words() > 1 && !Pictures.isFileLike(text);
    }

    private static boolean isDisplay(String text, Typography t) {
        boolean closed = t.endsSentence() && (t.last() == '.' || t.words() > LONGEST_CALL_OUT);
        boolean running =
                t.sentences() > 0
                        || t.last() == ':'
                        || t.last() == ',' && t.words() > LONGEST_CALL_OUT;
        return t.words() <= LONGEST_PHRASE
                && !closed
                && !running
                && !Addresses.isIn(text)
                && (t.isTitleCase() || !Sentences.breaksOff(text));
    }

    private Shape displayShape(String text, Typography t) {
        if (isCapitals(text, t)) {
            return Shape.CAPITALS;
        } else if (t.words() <= 1) {
            return t.endsSentence() || t.last() == ',' ? Shape.CALL_OUT : Shape.WORD;
        } else if (text.startsWith("By ") && t.words() <= LONGEST_BYLINE && t.isTitleCase()) {
            return Shape.BYLINE;
        } else if (isShortCall(text, t)) {
            return Shape.CALL_TO_ACTION;
        } else if (t.last() == ',' || t.last() == '!' && !t.isTitleCase()) {
            return Shape.CALL_OUT;
        } else if (t.isFullTitleCase()
                && !Pictures.isDescribedIn(text)
                && !Pictures.isFileLike(text)
                && t.words() <= LONGEST_TITLE) {
            return t.endsSentence() ? Shape.MARKED_TITLE : Shape.TITLE;
        } else if (t.last() != '?' && Pictures.isNamedIn(text)) {
            return Shape.CAPTION;
        } else if (t.isTitleCase() && t.words() <= LONGEST_TITLE) {
            return t.endsSentence() ? Shape.MARKED_TITLE : Shape.TITLE;
        }
        return t.endsSentence() ? Shape.SENTENCE : Shape.PHRASE;
    }

    private Shape textShape(String text, Typography t) {
        if (isCall(text, t)) {
            return Shape.CALL_TO_ACTION;
        } else if (t.words() <= LONGEST_SENTENCE && describesPicture(text, t)) {
            return Shape.CAPTION;
        } else if (t.words() > LONGEST_SENTENCE || t.sentences() > 1) {
            return Shape.TEXT;
        }
        return t.last() != ':' && Sentences.isFragment(text) ? Shape.FRAGMENT : Shape.SENTENCE;
    }

    private static boolean describesPicture(String text, Typography t) {
        return Pictures.isDescribedIn(text) || Pictures.isDescribedIn(text, t.lastSentence());
    }

    private boolean isCall(String text, Typography t) {
        return t.lastSentence() > 0 && cues.isCallToAction(text, t.lastSentence());
    }

    /** “Read it here”, “Sign up now”. */
    private boolean isShortCall(String text, Typography t) {
        return t.words() <= LONGEST_CALL
                && cues.isCallToAction(text, 0)
                && SHORT_CALL_ENDS.stream().anyMatch(Wording.fold(text)::endsWith);
    }
}
