package org.copydesk.model.profile;

import java.util.List;
import org.copydesk.model.LabelKind;

/**
 * What a complete issue of a newsletter has; a maximum of 0 stands for none.
 *
 * @param letter whether it opens with a letter
 * @param passages the passages that a story must have, in their order
 * @param order all passages whose order is fixed, in it
 * @param minStories the fewest stories
 * @param maxStories the most stories
 * @param headlineCase how headlines are capitalised
 * @param maxMinutes the most minutes that it takes to read
 */
public record Expectations(
        boolean letter,
        List<LabelKind> passages,
        List<LabelKind> order,
        int minStories,
        int maxStories,
        HeadlineCase headlineCase,
        int maxMinutes) {

    /** Expects nothing. */
    public static final Expectations NONE =
            new Expectations(false, List.of(), List.of(), 0, 0, HeadlineCase.ANY, 0);

    /** How headlines are capitalised. */
    public enum HeadlineCase {
        /** In any way. */
        ANY,
        /** Like This, but for Articles and Short Prepositions. */
        TITLE,
        /** Like this. */
        SENTENCE
    }

    /** Copies the lists. */
    public Expectations {
        passages = List.copyOf(passages);
        order = List.copyOf(order);
    }
}
