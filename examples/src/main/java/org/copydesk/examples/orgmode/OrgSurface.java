package org.copydesk.examples.orgmode;

import java.util.List;
import org.copydesk.model.source.Notation;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.surface.IssueTitle;
import org.copydesk.parser.surface.Reading;
import org.copydesk.parser.surface.Surface;

/**
 * Reads Org mode: keywords, headlines, paragraphs, flat lists, rules and blocks; bold, italic and
 * code, links and images.
 *
 * <p>On the class path it is found by the line in {@code META-INF/services}; a module says {@code
 * provides org.copydesk.parser.surface.Surface with …OrgSurface}.
 */
public final class OrgSurface implements Surface {

    /** Org mode. */
    public static final Notation ORG = new Notation("org");

    /** For the service loader. */
    public OrgSurface() {}

    @Override
    public Notation notation() {
        return ORG;
    }

    /** Nothing but the name is sure: a star is a bullet elsewhere. */
    @Override
    public int confidence(SourceText source) {
        return source.name().endsWith(".org") ? 100 : 0;
    }

    @Override
    public Reading read(SourceText source) {
        var reader = new OrgReader(source.text());
        var blocks = reader.blocks();
        var metadata = IssueTitle.complete(reader.metadata(), source.name());
        return new Reading(metadata, blocks, reader.spans(), true, true, List.of());
    }
}
