package org.copydesk.model.profile;

import java.util.List;
import org.copydesk.model.LabelKind;

/**
 * A run-in label of a newsletter.
 *
 * @param kind which label it is, whatever its spelling
 * @param spellings all its spellings without the colon, the preferred one first
 */
public record LabelName(LabelKind kind, List<String> spellings) {

    /** Checks that there is a spelling. */
    public LabelName {
        spellings = List.copyOf(spellings);
        if (spellings.isEmpty()) {
            throw new IllegalArgumentException("a label needs a spelling: " + kind);
        }
    }
}
