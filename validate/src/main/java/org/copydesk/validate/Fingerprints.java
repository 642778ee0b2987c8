package org.copydesk.validate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.SourceText;
import org.copydesk.model.source.Span;

/**
 * Names findings by their rule, their words and what stands right beside them, so that the name
 * stays when lines are added above.
 */
final class Fingerprints {

    /** How many characters on each side count. */
    private static final int BESIDE = 24;

    private static final int BYTES = 8;

    private final SourceText source;
    private final MessageDigest digest = sha256();
    private final Map<String, Integer> seen = new HashMap<>();

    Fingerprints(SourceText source) {
        this.source = source;
    }

    /** The name of the next finding; one that says the same as another gets a name of its own. */
    String next(Diagnostic finding) {
        var content = finding.code() + '\n' + context(finding);
        int count = seen.merge(content, 1, Integer::sum);
        var bytes = digest.digest((content + '\n' + count).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(bytes, 0, BYTES);
    }

    /** A finding about the whole issue is named by its rule alone: its words may hold numbers. */
    private String context(Diagnostic finding) {
        var span = finding.span();
        boolean nowhere = span.length() == 0 && span.start() == 0;
        return nowhere ? "" : beside(clip(span));
    }

    private Span clip(Span span) {
        int end = Math.min(span.end(), source.length());
        return new Span(Math.min(span.start(), end), end);
    }

    private String beside(Span span) {
        var text = source.text();
        int from = Math.max(lineStart(span.start()), span.start() - BESIDE);
        int to = Math.min(lineEnd(span.end()), span.end() + BESIDE);
        var words = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                words.append(c);
            }
        }
        return words.toString();
    }

    private int lineStart(int offset) {
        return source.line(source.lineAt(offset)).start();
    }

    private int lineEnd(int offset) {
        return Math.max(offset, source.line(source.lineAt(offset)).end());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
