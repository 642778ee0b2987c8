package org.copydesk.parser.surface;

import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;

/**
 * Reads one notation.
 *
 * <p>Others may add notations of their own as services of this type ({@link
 * java.util.ServiceLoader}). A surface is immutable and safe to share between threads; it never
 * throws on any text.
 */
public interface Surface {

    /** The notation that this surface reads. */
    Notation notation();

    /**
     * How sure this surface is that a source is in its notation: by the ending of its name first,
     * then by what stands in it. Plain text is 10 sure of any source; a name that is certainly of
     * another notation is 0.
     *
     * @return 0 for no, 100 for certain; the surest surface reads the source
     */
    int confidence(SourceText source);

    /** Reads a source. */
    Reading read(SourceText source);
}
