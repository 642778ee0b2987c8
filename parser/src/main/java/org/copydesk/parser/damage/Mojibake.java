package org.copydesk.parser.damage;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.model.source.Span;
import org.copydesk.model.source.TextEdit;

/**
 * Finds UTF-8 that was decoded as if each byte were a character: {@code SĂŁo} for {@code São}.
 *
 * <p>A sequence counts only if its bytes, in one of the usual single-byte encodings, are one
 * character in UTF-8, and that character is one that texts have.
 */
final class Mojibake {

    private static final List<Charset> CANDIDATES =
            List.of(
                    Charset.forName("windows-1252"),
                    Charset.forName("windows-1250"),
                    StandardCharsets.ISO_8859_1);

    private static final int LONGEST = 4;

    private Mojibake() {}

    /** The characters that stand for others, each with the right one, in order. */
    static List<TextEdit> findIn(String text) {
        var found = new ArrayList<TextEdit>();
        int i = 0;
        while (i < text.length()) {
            var edit = text.charAt(i) < 0x80 ? Optional.<TextEdit>empty() : at(text, i);
            edit.ifPresent(found::add);
            i = edit.map(e -> e.span().end()).orElse(i + 1);
        }
        return found;
    }

    private static Optional<TextEdit> at(String text, int start) {
        for (var charset : CANDIDATES) {
            for (int length = 2; length <= LONGEST && start + length <= text.length(); length++) {
                var right = decode(text.substring(start, start + length), charset);
                if (right.isPresent() && isPlausible(right.get(), text, start, start + length)) {
                    return Optional.of(new TextEdit(new Span(start, start + length), right.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** What the characters are if their bytes are exactly one character in UTF-8. */
    private static Optional<String> decode(String wrong, Charset charset) {
        try {
            ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(wrong));
            var right = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return right.codePointCount(0, right.length()) == 1
                    ? Optional.of(right)
                    : Optional.empty();
        } catch (CharacterCodingException somethingElse) {
            return Optional.empty();
        }
    }

    private static boolean isPlausible(String right, String text, int start, int end) {
        int c = right.codePointAt(0);
        boolean letter = c >= 0xC0 && c <= 0xFF;
        boolean inWord = c > 0xFF && c < 0x180 && isLetter(text, start - 1) && isLetter(text, end);
        boolean sign =
                c >= 0xA0 && c < 0xC0 || c >= 0x2010 && c <= 0x203A || c == 0x20AC || c == 0x2122;
        return letter || inWord || sign || c >= 0x1F300 && c < 0x1FAFF;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }
}
