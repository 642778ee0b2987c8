package org.copydesk.model;

/**
 * Which of the labels of a profile a label is, whatever its wording.
 *
 * <p>The set is open: a profile may name kinds of its own.
 *
 * @param name lower-case words joined by hyphens, such as {@code why-it-matters}
 */
public record LabelKind(String name) {

    /** What happened. */
    public static final LabelKind WHATS_NEW = new LabelKind("whats-new");

    /** The idea behind it. */
    public static final LabelKind KEY_INSIGHT = new LabelKind("key-insight");

    /** The mechanism or the details. */
    public static final LabelKind HOW_IT_WORKS = new LabelKind("how-it-works");

    /** What came of it. */
    public static final LabelKind RESULTS = new LabelKind("results");

    /** What led to it. */
    public static final LabelKind BEHIND_THE_NEWS = new LabelKind("behind-the-news");

    /** What speaks against it. */
    public static final LabelKind YES_BUT = new LabelKind("yes-but");

    /** What it means for the reader. */
    public static final LabelKind WHY_IT_MATTERS = new LabelKind("why-it-matters");

    /** The editors’ opinion. */
    public static final LabelKind WERE_THINKING = new LabelKind("were-thinking");

    /** Any label that the profile does not know. */
    public static final LabelKind OTHER = new LabelKind("other");

    @Override
    public String toString() {
        return name;
    }
}
