package org.copydesk.model.profile;

/**
 * The title of a section.
 *
 * @param title the title; one that ends in {@code …} stands for all that begin so
 * @param kind what the section is made of
 */
public record SectionTitle(String title, Kind kind) {

    /** What a section is made of. */
    public enum Kind {
        /** Stories, and whatever else its items look like. */
        STORIES,
        /** Briefs: headlines, each with a short text. */
        BRIEFS
    }
}
