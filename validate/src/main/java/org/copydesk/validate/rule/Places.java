package org.copydesk.validate.rule;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.copydesk.model.Brief;
import org.copydesk.model.Entry;
import org.copydesk.model.Footer;
import org.copydesk.model.Letter;
import org.copydesk.model.Line;
import org.copydesk.model.Node;
import org.copydesk.model.Promotion;
import org.copydesk.model.Roundup;
import org.copydesk.model.Section;
import org.copydesk.model.Story;

/** What the lines of a node are. */
final class Places {

    private static final Places NONE = new Places();

    private final IdentityHashMap<Line, Place> places = new IdentityHashMap<>();

    private Places() {}

    static Optional<Container> container(Node node) {
        if (node instanceof Letter) {
            return Optional.of(Container.LETTER);
        } else if (node instanceof Section) {
            return Optional.of(Container.SECTION);
        } else if (node instanceof Story) {
            return Optional.of(Container.STORY);
        } else if (node instanceof Roundup) {
            return Optional.of(Container.ROUNDUP);
        } else if (node instanceof Brief) {
            return Optional.of(Container.BRIEF);
        } else if (node instanceof Promotion) {
            return Optional.of(Container.PROMOTION);
        }
        return node instanceof Footer ? Optional.of(Container.FOOTER) : Optional.empty();
    }

    static Places in(Node node) {
        if (node instanceof Letter letter) {
            return new Places()
                    .put(letter.salutation(), Place.SALUTATION)
                    .put(letter.signOff(), Place.SIGN_OFF)
                    .put(letter.signature(), Place.SIGNATURE);
        } else if (node instanceof Section section) {
            return new Places().put(section.title(), Place.SECTION_TITLE);
        } else if (node instanceof Story story) {
            return new Places()
                    .put(story.headline(), Place.HEADLINE)
                    .put(story.byline(), Place.BYLINE)
                    .put(story.dek(), Place.DEK);
        }
        return inOthers(node);
    }

    private static Places inOthers(Node node) {
        if (node instanceof Roundup roundup) {
            return new Places()
                    .put(roundup.headline(), Place.HEADLINE)
                    .put(roundup.dek(), Place.DEK);
        } else if (node instanceof Brief brief) {
            return new Places().put(List.of(brief.headline()), Place.HEADLINE);
        } else if (node instanceof Promotion promotion) {
            return new Places().put(promotion.heading(), Place.PROMOTION_HEADING);
        } else if (node instanceof Entry entry) {
            return new Places().put(List.of(entry.title()), Place.ENTRY_TITLE);
        }
        return NONE;
    }

    private Places put(Optional<Line> line, Place place) {
        line.ifPresent(l -> places.put(l, place));
        return this;
    }

    private Places put(List<Line> lines, Place place) {
        lines.forEach(line -> places.put(line, place));
        return this;
    }

    Place of(Line line) {
        return places.getOrDefault(line, Place.HEADING);
    }
}
