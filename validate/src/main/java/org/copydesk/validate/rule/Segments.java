package org.copydesk.validate.rule;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.source.Span;

/** Which leaf each stretch of a text came from, and where that leaf stands. */
final class Segments {

    private final String source;
    private final List<Segment> segments;

    Segments(String source, List<Segment> segments) {
        this.source = source;
        this.segments = segments;
    }

    int start(int index) {
        if (segments.isEmpty()) {
            return 0;
        }
        var segment = at(index);
        return segment.offset(source, index - segment.from);
    }

    /** The place behind the character before an index. */
    int end(int index) {
        var segment = at(index - 1);
        return segment.end(source, index - segment.from);
    }

    boolean isLinked(int index) {
        return !segments.isEmpty() && at(index).linked;
    }

    private Segment at(int index) {
        int low = 0;
        int high = segments.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (segments.get(middle).from <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return segments.get(low);
    }

    /** A leaf of the text. */
    static final class Segment {

        private final int from;
        private final String text;
        private final Span span;
        private final boolean linked;
        private int[] offsets = {};

        Segment(int from, String text, Span span, boolean linked) {
            this.from = from;
            this.text = text;
            this.span = span;
            this.linked = linked;
        }

        private int offset(String source, int index) {
            if (span.length() == text.length() && !isWhole()) {
                return span.start() + Math.min(index, text.length());
            }
            return isWhole() ? (index == 0 ? span.start() : span.end()) : offsets(source)[index];
        }

        /** Markup behind a character is not part of it. */
        private int end(String source, int index) {
            int before = index == 0 ? span.start() : offset(source, index - 1);
            boolean asItIs =
                    index > 0
                            && !isWhole()
                            && before < span.end()
                            && source.charAt(before) == text.charAt(index - 1)
                            && text.charAt(index - 1) != '&';
            return asItIs ? before + 1 : offset(source, index);
        }

        /** What stands for something else, such as a picture, has no inside. */
        private boolean isWhole() {
            return text.length() == 1 && (text.charAt(0) == Prose.OBJECT || text.equals("\n"));
        }

        private int[] offsets(String source) {
            if (offsets.length == 0) {
                offsets = Offsets.of(source, span, text);
            }
            return offsets;
        }
    }

    /** Collects the leaves of a text. */
    static final class Builder {

        private final List<Segment> segments = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        void add(String words, Span span, boolean linked) {
            if (!words.isEmpty()) {
                segments.add(new Segment(text.length(), words, span, linked));
                text.append(words);
            }
        }

        boolean isEmpty() {
            return segments.isEmpty();
        }

        String text() {
            return text.toString();
        }

        Segments build(String source) {
            return new Segments(source, List.copyOf(segments));
        }
    }
}
