package org.copydesk.validate.online;

/** What became of asking for an address. */
public sealed interface Answer {

    /** It answers. */
    record Fine() implements Answer {}

    /**
     * It sends its visitors elsewhere, and there something answers.
     *
     * @param target where to in the end
     * @param permanent whether every step says that it is for good
     */
    record Moved(String target, boolean permanent) implements Answer {}

    /**
     * It does not answer, or with an error.
     *
     * @param reason why, in words
     */
    record Broken(String reason) implements Answer {}
}
