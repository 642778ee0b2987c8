package org.copydesk.parser.structure;

import java.util.List;
import org.copydesk.model.profile.Wording;

/** Tells what words look like that no profile knows as a whole: by their label and typography. */
final class LineShapes {

    private static final int LONGEST_TITLE = 16;
    private static final int LONGEST_PHRASE = 34;
    private static final int LONGEST_SENTENCE = 45;
    private static final int LONGEST_CALL_OUT = 10;
    private static final int LONGEST_CALL = 5;
    private static final int LONGEST_BARE_LABEL = 6;

    private static final List<String> ASKING =
            List.of("What ", "What’s ", "What's ", "How ", "Why ", "Who ", "Where ", "When ");
    private static final List<String> POSTSCRIPTS = List.of("P.S", "P.P.S", "PS:");
    private static final String ARROWS = "→»›▸►➔➜⟶";
    private static final List<String> SHORT_CALL_ENDS = List.of(" here", " now", " more", " today");

    private final Cues cues;

    LineShapes(Cues cues) {
        this.cues = cues;
    }

    Shape shapeOf(String text) {
        if (isPostscript(text)) {
            return Shape.POSTSCRIPT;
        }
        int label = RunInLabel.lengthIn(text);
        if (label >= 0 && cues.isLabel(text, label)) {
            return Shape.LABEL;
        } else if (label >= 0 && cues.disclose(text)) {
            return Shape.PROMOTED;
        } else if (label >= 0 && isAddressed(text, label)) {
            return Shape.CALL_TO_ACTION;
        }
        var typography = Typography.of(text);
        if (label >= 0 && isRunIn(typography, label, text) && !isCapitals(text, typography)) {
            return runInShape(text, typography, label);
        }
        return isDisplay(text, typography)
                ? displayShape(text, typography)
                : textShape(text, typography);
    }

    static boolean isPostscript(String text) {
        int at = at(text);
        return POSTSCRIPTS.stream().anyMatch(word -> opens(word, text, at));
    }

    private static boolean opens(String word, String text, int at) {
        int end = at + word.length();
        return text.startsWith(word, at)
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /** Where the first character stands that shows. */
    private static int at(String text) {
        int at = 0;
        while (at < text.length()
                && (Wording.isBlank(text.charAt(at)) || Wording.isInvisible(text.charAt(at)))) {
            at++;
        }
        return at;
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
        if (isShortCall(text, t)) {
            return Shape.POINTER;
        } else if (Bylines.is(text, t)) {
            return Shape.BYLINE;
        } else if (isCapitals(text, t)) {
            return Shape.CAPITALS;
        } else if (t.words() <= 1) {
            return t.endsSentence() || t.last() == ',' ? Shape.CALL_OUT : Shape.WORD;
        } else if (pointsOn(text, t)) {
            return Shape.POINTER;
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

    /** “Read more: https://example.com”. */
    private boolean isAddressed(String text, int label) {
        return cues.isCallToAction(text, 0) && Addresses.isBare(text.substring(label + 1).strip());
    }

    /** “Read on →”, “» To the recipe”. */
    private static boolean pointsOn(String text, Typography t) {
        return t.words() <= LONGEST_CALL
                && (ARROWS.indexOf(text.charAt(0)) >= 0
                        || ARROWS.indexOf(text.charAt(text.length() - 1)) >= 0);
    }

    /** “Read it here”, “Sign up now”, “[READ MORE]”. */
    private boolean isShortCall(String text, Typography t) {
        boolean boxed = text.startsWith("[") && text.endsWith("]");
        var words = boxed ? text.substring(1, text.length() - 1) : text;
        return t.words() > 1
                && t.words() <= LONGEST_CALL
                && cues.isCallToAction(words, 0)
                && SHORT_CALL_ENDS.stream().anyMatch(Wording.fold(words)::endsWith);
    }
}
