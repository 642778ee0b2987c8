package org.copydesk.model.profile;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.LabelKind;

/**
 * What belongs to one newsletter: how it greets, which sections and labels it has, how its
 * promotions begin.
 *
 * <p>Wordings are compared without regard to case, to the form of apostrophes, to blanks and to
 * punctuation at the end. A wording that ends in {@code …} stands for all that begin so.
 *
 * @param name by which the profile is asked for
 * @param description what it is for, in a line
 * @param publication the newsletter; empty for a profile of many
 * @param language BCP 47 tag; empty if unknown
 * @param salutations how the letter greets
 * @param signOffs how the letter closes
 * @param signatures who signs the letter
 * @param promotions headings that disclose a promotion
 * @param callsToAction how a sentence begins that asks the reader to act
 * @param footers how the lines of the footer begin
 * @param furniture what is furniture of the page wherever it stands, such as a share button
 * @param sections the titles of its sections
 * @param labels its run-in labels
 * @param expectations what a complete issue has
 */
public record Profile(
        String name,
        String description,
        String publication,
        String language,
        List<String> salutations,
        List<String> signOffs,
        List<String> signatures,
        List<String> promotions,
        List<String> callsToAction,
        List<String> footers,
        List<String> furniture,
        List<SectionTitle> sections,
        List<LabelName> labels,
        Expectations expectations) {

    /** Copies the lists; what stands in one twice is there once. */
    public Profile {
        salutations = salutations.stream().distinct().toList();
        signOffs = signOffs.stream().distinct().toList();
        signatures = signatures.stream().distinct().toList();
        promotions = promotions.stream().distinct().toList();
        callsToAction = callsToAction.stream().distinct().toList();
        footers = footers.stream().distinct().toList();
        furniture = furniture.stream().distinct().toList();
        sections = sections.stream().distinct().toList();
        labels = labels.stream().distinct().toList();
    }

    /** Whether a text discloses by its first words that it is a promotion: “Sponsored: …”. */
    public boolean discloses(String text) {
        return Disclosure.opens(text, promotions);
    }

    /** A builder that starts with nothing. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** A builder that starts with this profile. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Makes a {@link Profile} part by part; not safe to share between threads. */
    public static final class Builder {

        private String name;
        private String description = "";
        private String publication = "";
        private String language = "";
        private final List<String> salutations = new ArrayList<>();
        private final List<String> signOffs = new ArrayList<>();
        private final List<String> signatures = new ArrayList<>();
        private final List<String> promotions = new ArrayList<>();
        private final List<String> callsToAction = new ArrayList<>();
        private final List<String> footers = new ArrayList<>();
        private final List<String> furniture = new ArrayList<>();
        private final List<SectionTitle> sections = new ArrayList<>();
        private final List<LabelName> labels = new ArrayList<>();
        private Expectations expectations = Expectations.NONE;

        private Builder(String name) {
            this.name = name;
        }

        private Builder(Profile profile) {
            this(profile.name);
            description = profile.description;
            publication = profile.publication;
            language = profile.language;
            salutations.addAll(profile.salutations);
            signOffs.addAll(profile.signOffs);
            signatures.addAll(profile.signatures);
            promotions.addAll(profile.promotions);
            callsToAction.addAll(profile.callsToAction);
            footers.addAll(profile.footers);
            furniture.addAll(profile.furniture);
            sections.addAll(profile.sections);
            labels.addAll(profile.labels);
            expectations = profile.expectations;
        }

        /** Sets the name by which the profile is asked for. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Sets what the profile is for. */
        public Builder description(String description) {
            this.description = description;
            return this;
        }

        /** Sets the name of the newsletter. */
        public Builder publication(String publication) {
            this.publication = publication;
            return this;
        }

        /** Sets the language, as a BCP 47 tag. */
        public Builder language(String language) {
            this.language = language;
            return this;
        }

        /** Adds how the letter greets. */
        public Builder salutation(String wording) {
            salutations.add(wording);
            return this;
        }

        /** Adds how the letter closes. */
        public Builder signOff(String wording) {
            signOffs.add(wording);
            return this;
        }

        /** Adds who signs the letter. */
        public Builder signature(String wording) {
            signatures.add(wording);
            return this;
        }

        /** Adds a heading that discloses a promotion. */
        public Builder promotion(String wording) {
            promotions.add(wording);
            return this;
        }

        /** Adds a beginning of a sentence that asks the reader to act. */
        public Builder callToAction(String wording) {
            callsToAction.add(wording);
            return this;
        }

        /** Adds a beginning of a line of the footer. */
        public Builder footer(String wording) {
            footers.add(wording);
            return this;
        }

        /** Adds a piece of page furniture. */
        public Builder furniture(String wording) {
            furniture.add(wording);
            return this;
        }

        /** Adds the title of a section. */
        public Builder section(String title, SectionTitle.Kind kind) {
            sections.add(new SectionTitle(title, kind));
            return this;
        }

        /** Adds a label with all its spellings, the preferred one first. */
        public Builder label(LabelKind kind, String... spellings) {
            labels.add(new LabelName(kind, List.of(spellings)));
            return this;
        }

        /** Sets what a complete issue has. */
        public Builder expectations(Expectations expectations) {
            this.expectations = expectations;
            return this;
        }

        /** The profile. */
        public Profile build() {
            return new Profile(
                    name,
                    description,
                    publication,
                    language,
                    salutations,
                    signOffs,
                    signatures,
                    promotions,
                    callsToAction,
                    footers,
                    furniture,
                    sections,
                    labels,
                    expectations);
        }
    }
}
