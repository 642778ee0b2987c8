package org.copydesk.parser.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.model.LabelKind;
import org.copydesk.model.Link;
import org.copydesk.model.Node;
import org.copydesk.model.profile.Profile;
import org.copydesk.model.profile.SectionTitle;
import org.copydesk.model.profile.Wording;

/** The wordings of a profile, folded and ready to be looked up. */
final class Cues {

    /** Longer lines are not compared with wordings. */
    private static final int LONGEST = 120;

    /** Words of a name that is greeted. */
    private static final int LONGEST_NAME = 3;

    /** One or two words behind a farewell, or two with an ampersand. */
    private static final Pattern NAMES =
            Pattern.compile(", ?[^ ]{1,30}(?: & [^ ]{1,30}| [^ ]{1,30})?");

    /** What addresses to leave a mailing list have in common, whatever the language. */
    private static final Pattern LEAVING =
            Pattern.compile("(?i)unsub(?:scri|\\b|_)|\\bopt[-_]?out\\b");

    private final Profile profile;
    private final Map<String, Shape> whole = new HashMap<>();
    private final List<Opening> openings = new ArrayList<>();
    private final Map<String, LabelKind> labels = new HashMap<>();
    private final Map<String, SectionTitle.Kind> sections = new HashMap<>();

    /** Most lines are told to be none of the wordings by their first letters. */
    private final WordTree lines = new WordTree();

    private final WordTree calls = new WordTree();
    private final WordTree labelWords = new WordTree();

    private record Opening(String folded, Shape shape) {}

    Cues(Profile profile) {
        this.profile = profile;
        // What is added first wins: a section's title is a title even where a footer begins with
        // the same words.
        profile.sections().forEach(section -> addSection(section));
        add(profile.salutations(), Shape.GREETING);
        add(profile.signOffs(), Shape.FAREWELL);
        add(profile.signatures(), Shape.SIGNATURE);
        add(profile.promotions(), Shape.PROMOTION);
        add(profile.footers(), Shape.FOOTER);
        add(profile.furniture(), Shape.FURNITURE);
        profile.labels()
                .forEach(label -> label.spellings().forEach(s -> addLabel(s, label.kind())));
        profile.callsToAction().forEach(call -> calls.add(Wording.fold(call)));
    }

    private void addSection(SectionTitle section) {
        add(List.of(section.title()), Shape.SECTION);
        sections.putIfAbsent(Wording.fold(section.title()), section.kind());
    }

    private void addLabel(String spelling, LabelKind kind) {
        var folded = Wording.fold(spelling);
        labels.putIfAbsent(spelling, kind);
        labels.putIfAbsent(folded, kind);
        labelWords.add(folded);
    }

    private void add(List<String> wordings, Shape shape) {
        for (var wording : wordings) {
            var folded = Wording.fold(wording);
            lines.add(folded);
            if (Wording.isOpen(wording)) {
                openings.add(new Opening(folded, shape));
            } else {
                whole.putIfAbsent(folded, shape);
            }
        }
    }

    /**
     * The shape of a line that the profile knows, behind an emoji that may open it; an emoji closes
     * it as “!” does.
     */
    Optional<Shape> shapeOf(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        int words = Typography.emojiTo(line);
        return shapeWithin(line)
                .or(() -> words > 0 ? shapeWithin(line.substring(words)) : Optional.empty());
    }

    private Optional<Shape> shapeWithin(String line) {
        int end = Typography.emojiFrom(line);
        return end == line.length()
                ? known(line)
                : known(line).or(() -> known(line.substring(0, end) + "!"));
    }

    private Optional<Shape> known(String line) {
        if (!lines.opens(line)) {
            return Optional.empty();
        }
        var folded = Wording.fold(line);
        return Optional.ofNullable(whole.get(folded))
                .or(() -> gluedShape(folded, line))
                .or(() -> signedShape(folded, line))
                .or(() -> openingShape(folded));
    }

    private Optional<Shape> openingShape(String folded) {
        for (var opening : openings) {
            if (folded.startsWith(opening.folded)) {
                return Optional.of(opening.shape);
            }
        }
        return Optional.empty();
    }

    /** A title or a signature to which a lost line break or a lost word has glued a little more. */
    private Optional<Shape> gluedShape(String folded, String line) {
        int end = firstWordEnd(folded);
        if (end == folded.length()) {
            return Optional.empty();
        }
        return Optional.ofNullable(whole.get(folded.substring(0, end)))
                .filter(shape -> isGlued(shape, folded, end) || isToAName(shape, folded, line));
    }

    /**
     * “Best, Ann”: a farewell and a name in one line, as where Markdown joins two. “Happy new year,
     * all!” may as well greet.
     */
    private Optional<Shape> signedShape(String folded, String line) {
        int comma = folded.indexOf(',');
        boolean named = comma > 0 && Typography.markAtEnd(line) != '!';
        return named && NAMES.matcher(folded).region(comma, folded.length()).matches()
                ? Optional.ofNullable(whole.get(folded.substring(0, comma)))
                        .filter(shape -> shape == Shape.FAREWELL)
                : Optional.empty();
    }

    private static boolean isGlued(Shape shape, String folded, int end) {
        boolean title = shape == Shape.SECTION && folded.charAt(end) == '-';
        boolean signature = shape == Shape.SIGNATURE && folded.indexOf(' ', end + 1) < 0;
        return title || signature;
    }

    /** “Hi Ann,”: whom it greets, a profile can’t know. */
    private static boolean isToAName(Shape shape, String folded, String line) {
        return shape == Shape.GREETING
                && ",!".indexOf(Typography.markAtEnd(line)) >= 0
                && folded.chars().filter(c -> c == ' ').count() <= LONGEST_NAME;
    }

    private static int firstWordEnd(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /**
     * Whether a link among the words is one that footers have: to unsubscribe, to see the page of a
     * mail.
     */
    boolean leadOut(List<? extends Node> content) {
        for (var node : content) {
            if (node instanceof Link link ? leadsOut(link) : leadOut(node.children())) {
                return true;
            }
        }
        return false;
    }

    private boolean leadsOut(Link link) {
        return shapeOf(link.plainText()).filter(Cues::isOutside).isPresent()
                || LEAVING.matcher(link.target()).find();
    }

    private static boolean isOutside(Shape shape) {
        return shape == Shape.FOOTER || shape == Shape.FURNITURE;
    }

    /** The kind of a label, without its colon. */
    LabelKind kindOf(String label) {
        var kind = labels.get(label);
        return kind != null ? kind : labels.getOrDefault(Wording.fold(label), LabelKind.OTHER);
    }

    /** Whether a line begins with a label that the profile knows, of the given length. */
    boolean isLabel(String line, int length) {
        return labelWords.isAll(line, length);
    }

    /** Whether a text discloses by its first words that it is a promotion. */
    boolean disclose(String text) {
        return lines.opens(text) && profile.discloses(text);
    }

    /** Whether a line is the title of a section that the profile knows. */
    boolean isSection(String line) {
        return shapeOf(line).filter(shape -> shape == Shape.SECTION).isPresent();
    }

    /** Whether a section of this title is made of briefs. */
    boolean hasBriefs(String title) {
        return sections.get(Wording.fold(title)) == SectionTitle.Kind.BRIEFS;
    }

    /** Whether what stands from an offset on asks the reader to act. */
    boolean isCallToAction(String text, int from) {
        return calls.opensWhole(text, from);
    }
}
