package org.copydesk.parser.markdown;

import org.commonmark.node.CustomBlock;

/** A footnote: {@code [^label]: What it says.} */
final class NoteDefinition extends CustomBlock {

    private final String label;

    NoteDefinition(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
