package org.copydesk.render.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.copydesk.model.Issue;
import org.copydesk.model.source.Limits;
import org.copydesk.model.source.Position;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads issues from the JSON that {@link JsonRenderer} writes.
 *
 * <p>The properties of an object may come in any order. A property that a node does not have is an
 * error; positions in a source are passed over. Hostile input costs no more than its length, within
 * {@link Limits}; half an issue is none, so that JSON beyond them is refused. Immutable and safe to
 * share between threads.
 */
public final class JsonReader {

    /** How deep objects and arrays may nest if nothing else is said. */
    static final int MAX_NESTING = levels(Limits.DEFAULT);

    private final Limits limits;
    private final JsonFactory factory;

    /** A reader within {@link Limits#DEFAULT}. */
    public JsonReader() {
        this(Limits.DEFAULT);
    }

    /**
     * A reader within limits: of the length of the JSON, the number of nodes and their nesting.
     * JSON that meets one is not read.
     */
    public JsonReader(Limits limits) {
        this.limits = limits;
        factory =
                JsonFactory.builder()
                        .streamReadConstraints(
                                StreamReadConstraints.builder()
                                        .maxNestingDepth(levels(limits))
                                        .maxDocumentLength(limits.length())
                                        .maxStringLength(limits.length())
                                        .build())
                        .build();
    }

    /** A block or a piece of inline content takes two levels; an issue has twenty around them. */
    private static int levels(Limits limits) {
        return Math.min(limits.nesting(), Limits.DEFAULT.nesting()) * 2 + 20;
    }

    /**
     * Reads an issue.
     *
     * @throws UnreadableIssueException if the text is not the JSON of an issue
     */
    public Issue read(String json) {
        if (json.length() > limits.length()) {
            throw tooLong();
        }
        var text = json.startsWith("\uFEFF") ? json.substring(1) : json;
        try (var in = factory.createParser(ObjectReadContext.empty(), text)) {
            return read(in, text);
        }
    }

    /** Where a token of a text stands; looked up only when something is wrong with it. */
    private Position positionOf(int token, String text) {
        try (var in = factory.createParser(ObjectReadContext.empty(), text)) {
            for (int i = 0; i < token; i++) {
                in.nextToken();
            }
            return position(in.currentTokenLocation());
        }
    }

    /**
     * Reads an issue, to the end of the reader, which stays open.
     *
     * @throws IOException if the reader fails
     * @throws UnreadableIssueException if the text is not the JSON of an issue
     */
    public Issue read(Reader json) throws IOException {
        var text = new StringBuilder();
        char[] buffer = new char[8192];
        for (int count = json.read(buffer); count >= 0; count = json.read(buffer)) {
            text.append(buffer, 0, count);
            if (text.length() > limits.length()) {
                throw tooLong();
            }
        }
        return read(text.toString());
    }

    /**
     * Reads an issue in UTF-8, to the end of the stream, which stays open.
     *
     * @throws IOException if the stream fails or is not UTF-8
     * @throws UnreadableIssueException if the text is not the JSON of an issue
     */
    public Issue read(InputStream json) throws IOException {
        try {
            return read(new InputStreamReader(json, StandardCharsets.UTF_8.newDecoder()));
        } catch (CharacterCodingException malformed) {
            throw new IOException("JSON is written in UTF-8, and this is not", malformed);
        }
    }

    private UnreadableIssueException tooLong() {
        var words = "this is longer than " + limits.length() + " characters";
        var start = new Position(1, 1);
        return new UnreadableIssueException(words, start, new IllegalArgumentException(words));
    }

    private Issue read(JsonParser in, String text) {
        try {
            return read(in);
        } catch (NodeProblem problem) {
            throw new UnreadableIssueException(
                    problem.words(), positionOf(problem.token(), text), problem);
        } catch (JacksonException malformed) {
            var location =
                    Optional.ofNullable(malformed.getLocation()).orElseGet(in::currentLocation);
            throw new UnreadableIssueException(
                    words(malformed, location, text), position(location), malformed);
        }
    }

    private Issue read(JsonParser in) {
        if (in.nextToken() == null) {
            throw new NodeProblem("there is nothing here", 1);
        }
        var reader = new NodeReader(in, limits.nodes());
        var issue = reader.read(Shapes.placeOf(Issue.class));
        if (in.nextToken() != null) {
            throw new NodeProblem("the issue has ended, but something follows", reader.token() + 1);
        }
        return (Issue) issue;
    }

    private static Position position(TokenStreamLocation location) {
        return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /** The parser’s own words are for programmers. */
    private String words(JacksonException malformed, TokenStreamLocation location, String text) {
        if (malformed instanceof StreamConstraintsException) {
            return "this is nested deeper than " + levels(limits) + " levels, or too long to read";
        }
        long offset = location.getCharOffset();
        if (offset < 0 || offset >= text.stripTrailing().length()) {
            return "the JSON ends before the issue does";
        }
        return "this is not JSON: “"
                + Character.toString(text.codePointAt((int) offset))
                + "” can’t stand here";
    }
}
