package org.copydesk.render;

/**
 * What one line of an issue is.
 *
 * @param line 1-based line in the source, or in the plain-text form if the source is not
 *     made of lines
 * @param container what the line belongs to: {@code front}, {@code letter}, {@code section-N},
 *     {@code story-N}, {@code roundup-N}, {@code brief-N}, {@code promotion-N} or {@code footer}
 * @param role the part it plays there: {@code headline}, {@code passage}, {@code bullet} and so on
 * @param label the run-in label of a passage without its colon, else empty
 * @param text the line itself without blanks at its ends
 */
public record LineRole(int line, String container, String role, String label, String text) {

    /** The fields parted by tabs; a tab of the text becomes a blank. */
    public String tsv() {
        return String.join(
                "\t", Integer.toString(line), container, role, untabbed(label), untabbed(text));
    }

    private static String untabbed(String field) {
        return field.replace('\t', ' ');
    }
}
