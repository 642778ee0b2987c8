package org.copydesk.model;

/** The words of a node without markup. */
final class PlainText {

    private final StringBuilder words = new StringBuilder();

    /** Whether the next block goes on in the line of the label before it. */
    private boolean afterLabel;

    private PlainText() {}

    static String of(Node node) {
        var text = new PlainText();
        for (Node part : new Walk(node)) {
            text.add(part);
        }
        return text.words.toString().strip();
    }

    static int countWords(String text) {
        int count = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                counted = false;
            } else if (!counted && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
                counted = true;
                count++;
            }
        }
        return count;
    }

    private void add(Node node) {
        if (node instanceof Label label) {
            startLine();
            words.append(label.printed()).append(' ');
            afterLabel = true;
        } else if (node instanceof Inline inline) {
            words.append(wordsOf(inline));
        } else if (!(node instanceof Metadata)) {
            startLine();
            words.append(node instanceof CodeBlock block ? block.code() : "");
        }
    }

    private static String wordsOf(Inline inline) {
        if (inline instanceof Text text) {
            return text.text();
        } else if (inline instanceof Code code) {
            return code.code();
        } else if (inline instanceof Image image) {
            return image.alternative();
        }
        return inline instanceof LineBreak ? "\n" : "";
    }

    private void startLine() {
        if (!afterLabel && !words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
            words.append('\n');
        }
        afterLabel = false;
    }
}
