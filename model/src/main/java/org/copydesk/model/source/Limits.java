package org.copydesk.model.source;

/**
 * How much of a source is read, so that a hostile one costs no more than its length.
 *
 * <p>Nothing is cut off in silence. What a parser does not look into stays in the issue as it
 * stands in the source, as one raw block of the last item, and a diagnostic says which limit was
 * met, and where: {@code limit/length}, {@code limit/nodes}, {@code limit/nesting}, {@code
 * limit/inline}, {@code limit/front-matter}, {@code limit/diagnostics}. Who reads JSON, where half
 * an issue is none, refuses it with an exception instead.
 *
 * @param length how many characters (UTF-16 code units) of a text are read; a file of more bytes is
 *     not opened
 * @param signs how many line ends and signs of markup, any of {@code <|*_[`~\&@:}, are looked into;
 *     of a long text, one in 25 characters if that is more. Newsletters have one in 20 to 100
 *     characters; what is made of little else would take many times its length of memory
 * @param nodes how many nodes an issue has: blocks, items of lists, cells of tables, words with a
 *     mark of their own
 * @param nesting how deep nodes stand in each other. Notations have limits of their own where this
 *     one is higher: lists of plain text 16, blocks of Markdown 100 and its marks 50, blocks of
 *     HTML 16 and its marks 24
 * @param inlineMarks how many characters of one paragraph of Markdown are taken for marks; those
 *     after them are text
 * @param frontMatter how many characters of front matter are read
 * @param diagnostics how many diagnostics are kept, those about limits aside
 */
public record Limits(
        int length,
        int signs,
        int nodes,
        int nesting,
        int inlineMarks,
        int frontMatter,
        int diagnostics) {

    /** What holds if nothing is said: no newsletter comes near, 100 MB are read whole. */
    public static final Limits DEFAULT =
            new Limits(128 << 20, 100_000, 16 << 20, 490, 1_000, 64 << 10, 10_000);

    /** Checks that every limit leaves something to be read. */
    public Limits {
        check("length", length);
        check("signs", signs);
        check("nodes", nodes);
        check("nesting", nesting);
        check("inline marks", inlineMarks);
        check("front matter", frontMatter);
        check("diagnostics", diagnostics);
    }

    private static void check(String name, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException(
                    "a limit is 1 at least; that of " + name + " is " + limit);
        }
    }

    /** A builder that starts with {@link #DEFAULT}. */
    public static Builder builder() {
        return DEFAULT.toBuilder();
    }

    /** A builder that starts with these limits. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Makes {@link Limits}; not safe to share between threads. */
    public static final class Builder {

        private int length;
        private int signs;
        private int nodes;
        private int nesting;
        private int inlineMarks;
        private int frontMatter;
        private int diagnostics;

        private Builder(Limits limits) {
            length = limits.length;
            signs = limits.signs;
            nodes = limits.nodes;
            nesting = limits.nesting;
            inlineMarks = limits.inlineMarks;
            frontMatter = limits.frontMatter;
            diagnostics = limits.diagnostics;
        }

        /** Sets how many characters of a text are read. */
        public Builder length(int length) {
            this.length = length;
            return this;
        }

        /** Sets how many line ends and signs of markup are looked into, however short the text. */
        public Builder signs(int signs) {
            this.signs = signs;
            return this;
        }

        /** Sets how many nodes an issue has. */
        public Builder nodes(int nodes) {
            this.nodes = nodes;
            return this;
        }

        /** Sets how deep nodes stand in each other. */
        public Builder nesting(int nesting) {
            this.nesting = nesting;
            return this;
        }

        /** Sets how many characters of one paragraph of Markdown are taken for marks. */
        public Builder inlineMarks(int inlineMarks) {
            this.inlineMarks = inlineMarks;
            return this;
        }

        /** Sets how many characters of front matter are read. */
        public Builder frontMatter(int frontMatter) {
            this.frontMatter = frontMatter;
            return this;
        }

        /** Sets how many diagnostics are kept. */
        public Builder diagnostics(int diagnostics) {
            this.diagnostics = diagnostics;
            return this;
        }

        /**
         * The limits.
         *
         * @throws IllegalArgumentException if one of them is less than 1
         */
        public Limits build() {
            return new Limits(length, signs, nodes, nesting, inlineMarks, frontMatter, diagnostics);
        }
    }
}
