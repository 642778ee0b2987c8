package org.copydesk.render.json;

/**
 * A property of a node.
 *
 * @param name its name
 * @param kind what its value is
 * @param element what its nodes are; {@link Object} if it has none
 */
record Property(String name, Kind kind, Class<?> element) {

    /** The sorts of values. */
    enum Kind {
        /** A string. */
        TEXT("a string"),
        /** A whole number. */
        NUMBER("a whole number"),
        /** True or false. */
        FLAG("true or false"),
        /** Strings. */
        TEXTS("an array of strings"),
        /** Arrays of strings by name. */
        EXTRA("an object of arrays of strings"),
        /** A node. */
        NODE("an object"),
        /** Nodes. */
        NODES("an array of objects");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What to call such a value, with its article. */
        String words() {
            return words;
        }
    }
}
