package org.copydesk.benchmarks;

import java.util.List;

/**
 * A question that a benchmark asks.
 *
 * @param title what is asked, for people
 * @param type the class that asks it; its method {@code copydesk} is ours, the others are peers
 * @param reads whether documents are read rather than written
 */
record Question(String title, Class<? extends Measured> type, boolean reads) {

    static final List<Question> ALL =
            List.of(
                    new Question("Read plain text", ReadText.class, true),
                    new Question("Read Markdown", ReadMarkdown.class, true),
                    new Question("Read HTML", ReadHtml.class, true),
                    new Question("Read JSON", ReadJson.class, true),
                    new Question("Write JSON", WriteJson.class, false),
                    new Question("Write HTML", WriteHtml.class, false),
                    new Question("Write Markdown", WriteMarkdown.class, false));

    String name() {
        return type.getSimpleName();
    }

    /** How many bytes a question reads or writes in one operation. */
    static long bytes(String name, String documents) {
        var texts = new Texts();
        texts.documents = documents;
        texts.read();
        var question = ALL.stream().filter(q -> q.name().equals(name)).findFirst().orElseThrow();
        return question.create().bytes(texts);
    }

    private Measured create() {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
