package org.copydesk.validate.config;

import java.util.List;
import java.util.Optional;
import org.copydesk.model.LabelKind;
import org.copydesk.model.Letter;
import org.copydesk.model.Node;
import org.copydesk.model.Passage;
import org.copydesk.model.Promotion;
import org.copydesk.validate.rule.Container;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Place;
import org.copydesk.validate.rule.Prose;

/** A place where a pattern is looked for. */
record PatternPlace(String word, Optional<LabelKind> passage) {

    static final PatternPlace ANYWHERE = new PatternPlace("anywhere", Optional.empty());

    static final List<String> WORDS =
            List.of(
                    "anywhere",
                    "headline",
                    "dek",
                    "letter",
                    "promotion",
                    "section-title",
                    "passage");

    static Optional<PatternPlace> named(String word) {
        if (word.startsWith("passage/")) {
            var kind = new LabelKind(word.substring("passage/".length()));
            return Optional.of(new PatternPlace("passage", Optional.of(kind)));
        }
        return WORDS.contains(word)
                ? Optional.of(new PatternPlace(word, Optional.empty()))
                : Optional.empty();
    }

    boolean holds(Prose prose) {
        return switch (word) {
            case "headline" -> prose.place() == Place.HEADLINE;
            case "dek" -> prose.place() == Place.DEK;
            case "letter" -> prose.container() == Container.LETTER;
            case "promotion" -> prose.container() == Container.PROMOTION;
            case "section-title" -> prose.place() == Place.SECTION_TITLE;
            case "passage" -> isPassage(prose);
            default -> true;
        };
    }

    private boolean isPassage(Prose prose) {
        return prose.container() == Container.STORY
                && prose.place() != Place.HEADLINE
                && prose.place() != Place.DEK
                && prose.place() != Place.LABEL
                && (passage.isEmpty() || passage.equals(prose.passage()));
    }

    /** The parts of an issue each of which must have what is required here. */
    List<? extends Node> units(Draft draft) {
        return switch (word) {
            case "headline" -> lines(draft, Place.HEADLINE);
            case "dek" -> lines(draft, Place.DEK);
            case "section-title" -> lines(draft, Place.SECTION_TITLE);
            case "letter" -> draft.nodes(Letter.class);
            case "promotion" -> draft.nodes(Promotion.class);
            case "passage" -> draft.nodes(Passage.class).stream().filter(this::isKind).toList();
            default -> List.of(draft.issue());
        };
    }

    private boolean isKind(Passage node) {
        return passage.isEmpty() || node.is(passage.get());
    }

    private static List<Node> lines(Draft draft, Place place) {
        return draft.prose().stream().filter(p -> p.place() == place).map(Prose::node).toList();
    }
}
