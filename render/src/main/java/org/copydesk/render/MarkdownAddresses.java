package org.copydesk.render;

/** Hides what would make links of bare addresses, as readers with that extension do. */
final class MarkdownAddresses {

    private final MarkdownTape tape;
    private final boolean[] hidden;

    MarkdownAddresses(MarkdownTape tape, boolean[] hidden) {
        this.tape = tape;
        this.hidden = hidden;
    }

    /** In a link there is nothing to hide. */
    void hide() {
        int links = 0;
        for (int i = 0; i < tape.length(); i++) {
            links +=
                    tape.is(i, MarkdownTape.BRACKET) ? 1 : tape.is(i, MarkdownTape.TARGET) ? -1 : 0;
            if (links <= 0 && tape.isWords(i) && joinsAddress(i)) {
                hidden[i] = true;
            }
        }
    }

    /** Whether an address would be none without the character. */
    private boolean joinsAddress(int i) {
        return switch (tape.at(i)) {
            case ':' -> tape.text.startsWith("//", i + 1);
            case '@' -> i > 0 && i + 1 < tape.length() && tape.at(i - 1) > ' ';
            case '.' -> i >= 3 && tape.text.regionMatches(true, i - 3, "www", 0, 3);
            default -> false;
        };
    }
}
